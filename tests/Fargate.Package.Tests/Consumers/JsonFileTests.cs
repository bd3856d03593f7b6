using System.Text;
using System.Text.RegularExpressions;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>Task definitions that a project has as JSON: which files are checked, and how a team configures it.</summary>
public partial class JsonFileTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public void Files_that_are_named_like_a_task_definition_are_checked()
    {
        var app = new Consumer(package, "Found");
        app.WriteProject("""
            <ItemGroup>
              <FargateTaskDefinitionFile Remove="removed/*.json" />
              <FargateTaskDefinitionFile Include="named/by-hand.json" />
              <AdditionalFiles Include="task-definition.json" ForAnotherAnalyzer="yes" />
            </ItemGroup>
            """);
        string[] found = [".aws/task-definition.json", ".github/deploy/web-taskdef.prod.json", "infra/TASK_DEFINITION.json", "named/by-hand.json", "task-def.json", "task-definition.json", "tasks/TaskDefinition.json"];
        string[] notFound = ["removed/task-definition.json", "node_modules/a/taskdef.json", "sub/node_modules/taskdef.json", "bin/taskdef.json", "obj/taskdef.json", ".hidden/taskdef.json", "settings.json", ".aws/node_modules/taskdef.json"];
        foreach (var file in found.Concat(notFound))
            app.Write(file, Source.Json(memory: 300));

        // No task definition, and one with a suggestion only.
        app.Write("tasks/taskdef.json", """{ "version": "2.0.0", "tasks": [] }""");
        app.Write("quiet/taskdef.json", Source.Json().Replace("  \"requiresCompatibilities\": [\"FARGATE\"],\n", "", StringComparison.Ordinal));

        var run = app.Build().Failed("FARG0101");
        Assert.Equal(found.Select(it => it + "(6,13): error FARG0101"), Reported(app, run));
        Assert.DoesNotContain("warning", run.Output.Replace("Warning(s)", "", StringComparison.Ordinal));

        // An editor builds without the compiler, and takes what that would get.
        var editor = app.Build("-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-getItem:CscCommandLineArgs");
        Assert.Contains("\"/additionalfile:.aws/task-definition.json\"", editor.Output);

        app.Build("-p:EnableDefaultItems=false", "-p:EnableDefaultFargateTaskDefinitionFileItems=true").Failed("FARG0101");
        Assert.Equal(["named/by-hand.json(6,13): error FARG0101"], Reported(app, app.Build("-p:EnableDefaultFargateTaskDefinitionFileItems=false")));
        Assert.Equal(["named/by-hand.json(6,13): error FARG0101"], Reported(app, app.Build("-p:EnableDefaultItems=false")));
    }

    [Fact]
    public void A_team_configures_rules_for_files()
    {
        var app = new Consumer(package, "Configured");
        app.Write("task-definition.json", Source.Json(memory: 300));
        app.Write("legacy/task-definition.json", Source.Json(memory: 300));
        var wide = "{ \"tags\": [{ \"key\": \"größe\", \"value\": \"a\" }], " + Source.Json(memory: 300)[1..].Replace('\n', ' ');
        app.Write("wide/task-definition.json", wide, Encoding.Unicode);
        var place = $"(1,{wide.IndexOf("\"300\"", StringComparison.Ordinal) + 1})";
        app.Write("beside/taskdef.json", Source.Json(memory: 300));
        app.Write("beside/.editorconfig", "[*.json]\nfargate.suppress = FARG0101\n");
        app.Write(".editorconfig", """
            root = true
            [legacy/*.json]
            fargate.suppress = FARG0101
            [*.json]
            dotnet_diagnostic.FARG0101.severity = none

            """);

        // The severity has no effect: the compiler asks .editorconfig for the severities of C# files only. Should this fail one day, say so in the
        // pages: fargate.suppress is then needed no longer.
        Assert.Equal(["task-definition.json(6,13): error FARG0101", "wide/task-definition.json(1,1): warning FARG1513", $"wide/task-definition.json{place}: error FARG0101"], Reported(app, app.Build().Failed("FARG0101")));

        app.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FARG0101.severity = warning\n");
        var run = app.Build();
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["task-definition.json(6,13): warning FARG0101", "wide/task-definition.json(1,1): warning FARG1513", $"wide/task-definition.json{place}: warning FARG0101"], Reported(app, run));
    }

    [Fact]
    public void The_projects_own_output_is_not_read_and_changed_files_are()
    {
        var app = new Consumer(package, "OwnOutput");
        app.Write("WebApp.cs", "#pragma warning disable FARG0101\n" + Source.Task("WebApp", "web-app", memory: 300));
        app.Write("task-definition.json", Source.Json());
        app.WriteProject("""<ItemGroup><None Update="task-definition.json;deploy/taskdef.json" CopyToOutputDirectory="Always" /></ItemGroup>""");
        app.Write("deploy/taskdef.json", Source.Json());

        app.Dotnet("publish", ["-o", "pub", "-p:FargatePublish=true"]).Succeeded();
        app.Build("-o", "out").Succeeded();
        Assert.True(app.Has("pub/fargate/web-app.task-definition.json") && app.Has("pub/task-definition.json"));
        Assert.True(app.Has("out/fargate/web-app.task-definition.json") && app.Has("out/task-definition.json"));
        app.Write("pub/task-definition.json", Source.Json(memory: 300));
        app.Write("pub/deploy/taskdef.json", Source.Json(memory: 300));
        app.Build("-o", "out").Succeeded();
        app.Build().Succeeded();
        Assert.True(app.Build("-v:n").Succeeded().Skipped("CoreCompile"));

        app.Write("task-definition.json", Source.Json(memory: 1024));
        Assert.False(app.Build("-v:n").Succeeded().Skipped("CoreCompile"));
        app.Write("new/fargate/taskdef.json", Source.Json());
        Assert.False(app.Build("-v:n").Succeeded().Skipped("CoreCompile"));
        Assert.True(app.Build("-v:n").Succeeded().Skipped("CoreCompile"));
        app.Write("new/fargate/taskdef.json", Source.Json(memory: 300));
        Assert.Equal(["new/fargate/taskdef.json(6,13): error FARG0101"], Reported(app, app.Build()));
    }

    // The build repeats each line at its end.
    private static IEnumerable<string> Reported(Consumer app, DotnetRun run) => Report().Matches(run.Output)
        .Select(it => Path.GetRelativePath(app.Folder, it.Groups["file"].Value.Trim()).Replace('\\', '/') + it.Groups["rest"].Value)
        .Distinct()
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^(?<file>.*\.json)(?<rest>\(\d+,\d+\): \w+ FARG\d+):", RegexOptions.Multiline)]
    private static partial Regex Report();
}
