namespace Fargate.Core.Parameters;

/// <summary>What the build knows of the project, and of the image that it makes of it. What it does not say is unknown.</summary>
public sealed class BuildFacts
{
    public static readonly BuildFacts None = new(new Dictionary<string, string>(), null);

    // The SDK's own order.
    private static readonly string[] RuntimeIdentifierProperties =
        ["ContainerRuntimeIdentifiers", "ContainerRuntimeIdentifier", "RuntimeIdentifiers", "RuntimeIdentifier"];

    private readonly Dictionary<string, string> _facts;

    private BuildFacts(Dictionary<string, string> facts, string? image)
    {
        _facts = facts;
        Image = image;
    }

    /// <summary>The image that <c>dotnet publish -t:PublishContainer</c> makes of this project; null where that is not known.</summary>
    public string? Image { get; }

    /// <summary>Whether the project is one of the Web SDK's.</summary>
    public bool IsWeb => Find("UsingMicrosoftNETSdkWeb") == "true";

    /// <summary>The major version of .NET; null for other frameworks.</summary>
    public int? DotNetVersion =>
        Find("TargetFrameworkIdentifier") == ".NETCoreApp" && Version.TryParse(Find("TargetFrameworkVersion")?.TrimStart('v') ?? "", out var version) ? version.Major : null;

    public string? BaseImage => Find("ContainerBaseImage");

    /// <summary>The variant of .NET's own base images, such as <c>alpine</c> or <c>noble-chiseled</c>.</summary>
    public string? Family => Find("ContainerFamily");

    public string? User => Find("ContainerUser");

    public bool HasServerGarbageCollection => Find("ServerGarbageCollection") == "true";

    /// <summary>The ports that the image exposes because the project says so.</summary>
    public IReadOnlyList<string> Ports => List("ContainerPort");

    /// <summary>What the image is built for, such as <c>linux-arm64</c>; empty where the machine that builds decides.</summary>
    public IReadOnlyList<string> RuntimeIdentifiers =>
        RuntimeIdentifierProperties.Select(List).FirstOrDefault(it => it.Count > 0) ?? [];

    /// <summary>The value of an environment variable that the project puts into the image; null where there is none.</summary>
    public string? EnvironmentVariable(string name) => Find("ContainerEnvironmentVariable:" + name);

    /// <summary>Reads the facts of the file that <see cref="ParameterSet"/> reads the parameters of.</summary>
    public static BuildFacts Parse(string text)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in ParameterSet.Entries(text))
        {
            var equals = entry.IndexOf('=');
            if (entry[0] == ParameterSet.Fact && equals > 1 && equals + 1 < entry.Length)
                facts[entry.Substring(1, equals - 1)] = entry.Substring(equals + 1);
        }

        return new BuildFacts(facts, ParameterSet.Parse(text).ValueOf("ContainerImage"));
    }

    private string? Find(string name) => _facts.TryGetValue(name, out var value) ? value : null;

    private IReadOnlyList<string> List(string name) =>
        (Find(name) ?? "").Split([';'], StringSplitOptions.RemoveEmptyEntries).Select(it => it.Trim()).Where(it => it.Length > 0).ToArray();
}
