using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>Builds that are held to what was approved, and what is deployed that is held to the build.</summary>
public class DriftTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Task = "web.task-definition.json";
    private const string Variable = "[EnvironmentVariable(\"DATABASE\", \"postgres://app:hUnt3r2-qw8@db.example.com/shop\")]";

    [Fact]
    public void A_build_fails_where_what_it_writes_was_not_approved()
    {
        var app = new Consumer(package, "Approved");
        app.WriteProject("<PropertyGroup><FargateSnapshots>deploy/it's approved</FargateSnapshots></PropertyGroup>", ManyProjectsTests.Frameworks);
        // The class may suppress what a rule says of it, and the copies of what it gives are not checked again.
        app.Write("Web.cs", Web("1.4", Variable));
        app.Build().FailedWith($"{Task} : error FARGATE0102: Fargate: {Task} has no approved copy.");

        app.Build("-p:FargateUpdateSnapshots=true", "-m").Succeeded();
        Assert.Equal(["Approved.approved.txt", Task], app.Files("deploy/it's approved"));
        app.Build("-m").Succeeded();

        app.Write("Web.cs", Web("1.5", Variable));
        app.Build().FailedWith($"{Task}(7,16): error FARGATE0101: Fargate: containerDefinitions[api].image: shop/api:1.4 -> shop/api:1.5");
        // And again, though nothing is written any more.
        app.Build().FailedWith("error FARGATE0101");
        app.Build("-p:FargateUpdateSnapshots=true").Succeeded();
        app.Build().Succeeded();
        Assert.Contains("shop/api:1.5", app.Read("deploy/it's approved/" + Task), StringComparison.Ordinal);

        // Neither a design-time build nor one that writes nothing compares.
        app.Write("Web.cs", Web("1.6"));
        app.Build("-t:Compile", "-f", "net10.0", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true").Succeeded();
        app.Build("-p:FargateEmit=false").Succeeded();
    }

    [Fact]
    public void What_is_deployed_is_compared_with_what_the_project_says()
    {
        var app = new Consumer(package, "Deployed");
        app.WriteProject("", ManyProjectsTests.Frameworks);
        app.Write("Web.cs", Web("1.4"));
        app.Write("describe.json", """
            {
              "taskDefinition": {
                "family": "web", "revision": 3, "networkMode": "awsvpc", "cpu": "256", "memory": "512", "requiresCompatibilities": ["FARGATE"], "status": "ACTIVE",
                "containerDefinitions": [{ "name": "api", "image": "shop/api:1.4", "cpu": 0, "essential": true, "portMappings": [], "environment": [] }]
              }
            }
            """);
        Assert.Contains($"{Task} matches the deployed web:3", app.Build("-t:FargateCompare", "-p:FargateDeployed=describe.json").Succeeded().Messages);
        app.Write("Web.cs", Web("1.5"));
        app.Build("-t:FargateCompare", "-p:FargateDeployed=describe.json").FailedWith("describe.json(4,56): error FARGATE0201: Fargate: containerDefinitions[api].image: shop/api:1.4 -> shop/api:1.5");
        app.Build("-t:FargateCompare").FailedWith("error FARGATE0202: Fargate: set FargateDeployed to the output of describe-task-definition");
    }

    [Fact]
    public void Each_stage_has_its_copies_and_what_is_deployed_is_one_stage()
    {
        const string production = "production/" + Task;
        const string test = "test/" + Task;
        const string approved = "deploy/approved";
        var app = new Consumer(package, "ApprovedStages");
        Project("<FargateStage Include=\"test\" Tag=\"1.5-rc\" />", "1.4");
        app.Write("Web.cs", Web("${Tag}", Variable + Variable.Replace("hUnt3r2-qw8", "aPpr0ved-zx5", StringComparison.Ordinal).Replace("\")", "\", Stage = \"production\")", StringComparison.Ordinal)));
        var missing = app.Build().FailedWith($"{production} : error FARGATE0102: Fargate: {production} has no approved copy.");
        Assert.Contains($"{test} : error FARGATE0102", missing.Output, StringComparison.Ordinal);
        app.Build("-p:FargateUpdateSnapshots=true").Succeeded();
        Assert.Equal([production, test], app.Read(approved + "/ApprovedStages.approved.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal([Task], app.Files(approved + "/production"));
        Assert.Equal([Task], app.Files(approved + "/test"));

        // A value of one stage, and a secret of its own.
        Project("<FargateStage Include=\"test\" Tag=\"1.5-rc\" />", "1.4.1");
        app.Write("Web.cs", app.Read("Web.cs").Replace("aPpr0ved-zx5", "0ther-Cv7bn2", StringComparison.Ordinal));
        var changed = app.Build().FailedWith($"{production}(7,16): error FARGATE0101: Fargate: containerDefinitions[api].image: shop/api:1.4 -> shop/api:1.4.1");
        Assert.Contains("error FARGATE0101: Fargate: containerDefinitions[api].environment[DATABASE].value: differs", changed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain($"{test}(", changed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("aPpr0ved", changed.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("0ther", changed.Output, StringComparison.Ordinal);
        // Another stage alone is what was approved, and the update of one leaves the other's copies.
        app.Build("-p:FargateStages=test").Succeeded();
        var before = app.Read($"{approved}/{test}");
        app.Build("-p:FargateStages=production", "-p:FargateUpdateSnapshots=true").Succeeded();
        Assert.Equal(before, app.Read($"{approved}/{test}"));
        Assert.Contains("shop/api:1.4.1", app.Read($"{approved}/{production}"), StringComparison.Ordinal);
        app.Build().Succeeded();

        app.Write("describe.json", """
            { "taskDefinition": {
                "family": "web", "revision": 3, "networkMode": "awsvpc", "cpu": "256", "memory": "512", "requiresCompatibilities": ["FARGATE"], "status": "ACTIVE",
                "containerDefinitions": [{ "name": "api", "image": "shop/api:1.5-rc", "environment": [{ "name": "DATABASE", "value": "postgres://app:hUnt3r2-qw8@db.example.com/shop" }] }] } }
            """);
        app.Build("-t:FargateCompare", "-p:FargateDeployed=describe.json").FailedWith($"several documents have the name 'web': {production}, {test}. Select a stage with -p:FargateStages.");
        Assert.Contains($"{test} matches the deployed web:3", app.Build("-t:FargateCompare", "-p:FargateDeployed=describe.json", "-p:FargateStages=test").Succeeded().Messages);
        var other = app.Build("-t:FargateCompare", "-p:FargateDeployed=describe.json", "-p:FargateStages=production").FailedWith("containerDefinitions[api].image: shop/api:1.5-rc -> shop/api:1.4.1");
        Assert.DoesNotContain("hUnt3r2", other.Output, StringComparison.Ordinal);

        // A stage that is gone was approved; with the update its folder goes.
        Project("", "1.4.1");
        app.Build().FailedWith($"{test} : error FARGATE0103: Fargate: {test} was approved, but the project no longer writes it.");
        app.Build("-p:FargateUpdateSnapshots=true").Succeeded();
        Assert.False(app.Has(approved + "/test"));
        Assert.Equal([Task], app.Files(approved + "/production"));
        app.Build().Succeeded();

        void Project(string others, string tag) => app.WriteProject($"""
            <PropertyGroup><FargateSnapshots>{approved}</FargateSnapshots></PropertyGroup>
            <ItemGroup>{others}<FargateStage Include="production" Tag="{tag}" /></ItemGroup>
            """);
    }

    private static string Web(string tag, string attribute = "") => $$"""
        #pragma warning disable FARG1002
        using Fargate;

        [TaskDefinition("web", Cpu = 256, Memory = 512)]
        public partial class Web
        {
            [Container("shop/api:{{tag}}")]
            {{attribute}}
            public class Api { }
        }
        """;
}
