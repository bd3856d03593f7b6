using Fargate.Package.Tests.Consumers;
using Fargate.Package.Tests.Hosting;
using Fargate.Package.Tests.Oracles;

namespace Fargate.Package.Tests.Editors;

/// <summary>What a user sees in an editor, through a language server that is not ours: csharp-ls, where this machine has it.</summary>
public sealed class LanguageServerTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [SkippableFact]
    public void The_class_of_the_README_in_an_editor()
    {
        var tool = Tool.Need("csharp-ls");
        var text = Readme.Class;
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
        Assert.Contains("Declares a task definition for AWS Fargate.", server.Hover(path, text, "TaskDefinition"), StringComparison.Ordinal);
        Assert.Contains("256 CPU units, 512 MiB, 2 containers", server.Hover(path, text, "WebApp"), StringComparison.Ordinal);

        // The wrong value is underlined. (csharp-ls shows no fixes of analyzers.)
        var wrong = text.Replace("Memory = GiB / 2", "Memory = 4 * GiB", StringComparison.Ordinal);
        server.Change(path, wrong);
        var found = Assert.Single(Ours(server, path));
        Assert.Equal(("FARG0101", "4 * GiB"), (found["code"]!.GetValue<string>(), LanguageServer.Underlined(wrong, found)));

        // What is half written is for the compiler to say.
        foreach (var half in HalfWritten.Versions(text))
        {
            server.Change(path, half);
            Assert.All(Ours(server, path), it => Assert.Fail($"{half}: {it}"));
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
