namespace Fargate.Package.Tests.Editors;

/// <summary>The class of the README while somebody writes an attribute more. What is wrong then is for the compiler to say.</summary>
internal static class HalfWritten
{
    private const string Marker = "    public class Web;";

    // Each stands for a moment above a container's class.
    private static readonly string[] Lines =
    [
        "[", "[P", "[PortMapping", "[PortMapping(", "[PortMapping()", "[PortMapping()]", "[PortMapping(80,", "[PortMapping(8080, Name", "[PortMapping(8080, Name =",
        "[PortMapping(8080, Name = \"", "[PortMapping(8080, Name = \"a\"", "[PortMapping(8080, AppProtocol = AppProtocol.", "[MountPoint(", "[MountPoint(\"data\",",
        "[MountPoint(\"data\", ]", "[Secret(", "[Secret(\"A\"", "[Secret(\"A\",", "[EnvironmentVariable(", "[EnvironmentVariable(\"A\"", "[DependsOn(", "[DependsOn(typeof(",
        "[DependsOn(typeof(Mig", "[DependsOn(typeof(Migrate)", "[DependsOn(typeof(Migrate),", "[DependsOn(typeof(Migrate), ContainerCondition.", "[Ulimit(",
        "[Ulimit(UlimitName.", "[LogOption(", "[LogOption(\"awslogs-",
    ];

    public static IEnumerable<string> Versions(string text) =>
        Lines.Select(it => text.Replace(Marker, $"    {it}\n{Marker}", StringComparison.Ordinal));
}
