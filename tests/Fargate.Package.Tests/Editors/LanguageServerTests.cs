using Fargate.Package.Tests.Consumers;
using Fargate.Package.Tests.Hosting;
using Fargate.Package.Tests.Oracles;

namespace Fargate.Package.Tests.Editors;

/// <summary>What a user sees in an editor, through a language server that is not ours: csharp-ls, where this machine has it.</summary>
public sealed class LanguageServerTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Marker = "    public class Web;";

    // Each stands for a moment above a container's class.
    private static readonly string[] HalfWritten =
    [
        "[", "[P", "[PortMapping", "[PortMapping(", "[PortMapping()", "[PortMapping()]", "[PortMapping(80,", "[PortMapping(8080, Name", "[PortMapping(8080, Name =",
        "[PortMapping(8080, Name = \"", "[PortMapping(8080, Name = \"a\"", "[PortMapping(8080, AppProtocol = AppProtocol.", "[MountPoint(", "[MountPoint(\"data\",",
        "[MountPoint(\"data\", ]", "[Secret(", "[Secret(\"A\"", "[Secret(\"A\",", "[EnvironmentVariable(", "[EnvironmentVariable(\"A\"", "[DependsOn(", "[DependsOn(typeof(",
        "[DependsOn(typeof(Mig", "[DependsOn(typeof(Migrate)", "[DependsOn(typeof(Migrate),", "[DependsOn(typeof(Migrate), ContainerCondition.", "[Ulimit(",
        "[Ulimit(UlimitName.", "[LogOption(", "[LogOption(\"awslogs-",
    ];

    [SkippableFact]
    public void The_class_of_the_README_in_an_editor()
    {
        var tool = Tool.Need("csharp-ls");
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));
        var start = readme.IndexOf("```csharp\n", StringComparison.Ordinal) + "```csharp\n".Length;
        var text = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
        const string Program = "System.Console.WriteLine(WebApp.Definition.Containers.Web.Name);\n";
        var app = new Consumer(package, "Edited");
        app.WriteProject("<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>");
        app.Write("WebApp.cs", text);
        app.Write("Program.cs", Program);
        app.Build().Succeeded();
        using var server = new LanguageServer(tool, app.Folder, package.Feed.Environment);
        var (path, program) = (Path.Combine(app.Folder, "WebApp.cs"), Path.Combine(app.Folder, "Program.cs"));

        server.Open(path, text);
        Assert.Empty(Ours(server, path));
        Assert.Contains("Declares a task definition.", server.Hover(path, text, "TaskDefinition"), StringComparison.Ordinal);

        // The wrong value is underlined. (csharp-ls shows no fixes of analyzers.)
        var wrong = text.Replace("Memory = GiB / 2", "Memory = 4 * GiB", StringComparison.Ordinal);
        server.Change(path, wrong);
        var found = Assert.Single(Ours(server, path));
        Assert.Equal(("FARG0101", "4 * GiB"), (found["code"]!.GetValue<string>(), LanguageServer.Underlined(wrong, found)));

        // What is half written is for the compiler to say.
        foreach (var line in HalfWritten)
        {
            server.Change(path, text.Replace(Marker, $"    {line}\n{Marker}", StringComparison.Ordinal));
            Assert.All(Ours(server, path), it => Assert.Fail($"{line}: {it}"));
        }

        // The members are there for the rest of the code.
        server.Change(path, text);
        server.Open(program, Program);
        Assert.DoesNotContain(server.Diagnostics(program), it => it["severity"]!.GetValue<int>() == 1);
        var members = server.Completions(program, Program, "WebApp.Definition.");
        Assert.Contains("Family", members);
        Assert.Contains("Containers", members);
    }

    private static IReadOnlyList<System.Text.Json.Nodes.JsonNode> Ours(LanguageServer server, string path) =>
        [.. server.Diagnostics(path).Where(it => it["code"]?.GetValue<string>().StartsWith("FARG", StringComparison.Ordinal) == true && it["severity"]!.GetValue<int>() < 3)];
}
