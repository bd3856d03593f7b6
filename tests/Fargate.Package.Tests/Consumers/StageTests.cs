using System.Text.Json.Nodes;
using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>A project with stages: a folder for each, and no more than what the project names.</summary>
public class StageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Class = """
        using Fargate;

        [TaskDefinition("orders", Cpu = 256, Memory = 512)]
        [TaskDefinition(Stage = "production", Cpu = 1024, Memory = 2048)]
        public partial class Orders
        {
            [Container("shop/orders:${ImageTag}")]
            [EnvironmentVariable("STAGE", "${FargateStage}")]
            public class Api;
        }

        public static class Program
        {
            public static void Main() => System.Console.WriteLine(Orders.Definition.Stages.Production.Containers.Api.Image + Orders.Definition.Family);
        }
        """;

    [Fact]
    public void Each_stage_has_its_folder_and_what_changes_is_written()
    {
        var app = new Consumer(package, "Stages");
        Project("1.4", "<FargateStage Include=\"test\" ImageTag=\"1.5-rc\" FargateRegion=\"eu-west-1\" />");
        app.Write("Tasks.cs", Class);
        var first = app.Build("-warnaserror").Succeeded();
        Assert.Equal(["production/orders.task-definition.json", "test/cost.md", "test/orders.task-definition.json"], Written(first));
        Assert.Equal(
            ["production/orders.task-definition.json", "production/summary.md", "summary.md", "test/cost.json", "test/cost.md", "test/orders.task-definition.json", "test/summary.md"],
            Files(app, Source.Out));
        Assert.Equal(("1024", "shop/orders:1.4", "production"), Read("production"));
        Assert.Equal(("256", "shop/orders:1.5-rc", "test"), Read("test"));
        // In the project's order.
        Assert.Contains("| File | [test](test/summary.md) | [production](production/summary.md) |\n", app.Read(Source.Out + "/summary.md"), StringComparison.Ordinal);
        Assert.Matches(@"\| orders\.task-definition\.json \| \[256 CPU units.*\]\(test/.*\| \[1024 CPU units, 2048 MiB, 1 container\]\(production/", app.Read(Source.Out + "/summary.md"));

        Assert.Empty(app.Build().Succeeded().Messages);
        Project("1.4.1", "<FargateStage Include=\"test\" ImageTag=\"1.5-rc\" FargateRegion=\"eu-west-1\" />");
        Assert.Equal(["production/orders.task-definition.json"], Written(app.Build().Succeeded()));

        // One stage alone, and all of them again.
        app.Build("-p:FargateStages=production").Succeeded();
        Assert.False(app.Has(Source.Out + "/test"));
        Assert.False(app.Has(Source.Obj + "/test"));
        app.Build().Succeeded();
        Assert.True(app.Has(Source.Out + "/test/orders.task-definition.json"));

        // A stage that is removed takes its folder along. Of one stage nothing differs.
        Project("1.4.1", "");
        app.Write("Tasks.cs", Class.Replace("Stages.Production.", "", StringComparison.Ordinal));
        app.Build().Succeeded();
        Assert.False(app.Has(Source.Out + "/test"));
        Assert.Equal(["production/orders.task-definition.json", "production/summary.md", "summary.md"], Files(app, Source.Out));

        var wrong = app.Build("-p:FargateStages=prod");
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains("FargateStages names 'prod', and the project has the stage production (FargateStage).", wrong.Output, StringComparison.Ordinal);

        void Project(string tag, string test) => app.WriteProject($"""
            <PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>
            <ItemGroup>
              {test}
              <FargateStage Include="production" ImageTag="{tag}" />
            </ItemGroup>
            """);

        (string?, string?, string?) Read(string stage)
        {
            var task = JsonNode.Parse(app.Read($"{Source.Out}/{stage}/orders.task-definition.json"))!;
            var container = task["containerDefinitions"]![0]!;
            return ((string?)task["cpu"], (string?)container["image"], (string?)container["environment"]![0]!["value"]);
        }
    }

    [Fact]
    public void Two_frameworks_have_the_stages_each()
    {
        var app = new Consumer(package, "StagesOfFrameworks");
        app.WriteProject(
            "<ItemGroup><FargateStage Include=\"test\" ImageTag=\"1\" /><FargateStage Include=\"production\" ImageTag=\"2\" /></ItemGroup>",
            ManyProjectsTests.Frameworks);
        app.Write("Tasks.cs", Class.Replace("public static void Main", "public static void Run", StringComparison.Ordinal));
        app.Build("-m", "-warnaserror").Succeeded();
        foreach (var framework in new[] { "net10.0", "net10.0-windows" })
            Assert.Equal(["production", "test"], Files(app, $"bin/Debug/{framework}/fargate").Where(it => it.EndsWith("orders.task-definition.json", StringComparison.Ordinal)).Select(it => it.Split('/')[0]).Order(StringComparer.Ordinal));
        // An editor's build writes nothing, and takes nothing away.
        app.Build("-t:Compile", "-f:net10.0", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:FargateStages=test").Succeeded();
        Assert.True(app.Has("bin/Debug/net10.0/fargate/production/orders.task-definition.json"));
    }

    private static IEnumerable<string> Files(Consumer app, string folder) =>
        app.AllFargateFiles().Where(it => it.StartsWith(folder + "/", StringComparison.Ordinal)).Select(it => it[(folder.Length + 1)..]);

    // "Fargate: wrote bin/Debug/net10.0/fargate/test/x.json (...)"
    private static IEnumerable<string> Written(DotnetRun run) => run.Messages
        .Where(it => it.Contains("wrote", StringComparison.Ordinal))
        .Select(it => it[(it.IndexOf("/fargate/", StringComparison.Ordinal) + "/fargate/".Length)..].Split(' ')[0]).Order(StringComparer.Ordinal);
}
