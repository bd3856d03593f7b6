using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>Prices, budgets and recommendations, through "dotnet build" alone.</summary>
public class CostTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Page = Source.Out + "/cost.md";

    private const string Project = """
        <PropertyGroup>
          <FargateRegion>eu-west-1</FargateRegion>
          <FargateMonthlyBudget>100</FargateMonthlyBudget>
        </PropertyGroup>
        <ItemGroup>
          <FargatePriceList Include="prices/*.json" />
          <FargateRecommendations Include="compute-optimizer.json" />
        </ItemGroup>
        """;

    private const string Web = """
        using Fargate;
        using static Fargate.Units;

        [TaskDefinition("web", Cpu = Vcpu, Memory = 2 * GiB)]
        [Service("web", DesiredCount = 2, LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb" })]
        public partial class Web
        {
            [Container("web:1.0")] public class Main;
        }

        """;

    [Fact]
    public void Prices_budgets_and_recommendations()
    {
        var app = new Consumer(package, "Cost");
        app.WriteProject(Project);
        app.Write("Web.cs", Web);
        app.Write(".editorconfig", "root = true\n[*.{cs,json}]\nfargate.monthly_budget = 10\n");
        app.Write("task-definition.json", Source.Json());
        app.Write("prices/eu-west-1.json", Prices("0.04048"));
        app.Write("compute-optimizer.json", $$"""{ "ecsServiceRecommendations": [{{Advice("web", 1024, 2048, 512, 1024)}}, {{Advice("web-app", 256, 512, 512, 1024)}}] }""");

        // 0.04048 + 2 x 0.004445 = 0.04937 an hour, 36.04 a month, and twice that of the service.
        var first = app.Build();
        Assert.True(first.ExitCode == 0, first.Output);
        Assert.Equal(
            [
                $"wrote {Source.Out}/cost.md ($72.08 a month)",
                $"wrote {Source.Out}/web.service.json (2 of web, $72.08 a month)",
                $"wrote {Source.Out}/web.task-definition.json (1024 CPU units, 2048 MiB, 1 container, $36.04 a month)",
            ],
            first.Messages.Order(StringComparer.Ordinal));
        Contains(first, "Web.cs", "FARG1105: One task costs $36.04 a month in eu-west-1, above the budget of $10.00");
        Contains(first, "Web.cs", "FARG1106: 2 tasks cost $72.08 a month in eu-west-1, above the budget of $10.00");
        Contains(first, "Web.cs", "FARG1111: AWS Compute Optimizer reports the task as over-provisioned and recommends 512 CPU units and 1024 MiB instead of 1024 CPU units and 2048 MiB: $18.02 less a month");
        Contains(first, "task-definition.json", "FARG1111: AWS Compute Optimizer reports the task as under-provisioned and recommends 512 CPU units and 1024 MiB instead of 256 CPU units and 512 MiB: $9.01 more a month");
        Contains(first, "compute-optimizer.json", "Fargate: the recommendations are ");
        Assert.DoesNotContain("FARG1107", first.Output, StringComparison.Ordinal);
        Assert.Contains("Prices of eu-west-1: the project's price list of 2026-06-30.", app.Read(Page), StringComparison.Ordinal);

        var noOp = app.Build("-v:n");
        Assert.True(noOp.Skipped("FargateWrite"), noOp.Output);

        // Committed, and then dearer: the difference is told, and the budget of the project is exceeded.
        app.Write("fargate.cost.json", app.Read(Source.Out + "/cost.json"));
        app.Write("prices/eu-west-1.json", Prices("0.08096"));
        var dearer = app.Build();
        Assert.Contains($"wrote {Source.Out}/cost.md ($131.18 a month, $59.10 more than before)", dearer.Messages);
        Contains(dearer, "Web.cs", "FARG1107: The project costs $131.18 a month, above its budget of $100.00 (FargateMonthlyBudget); the largest item is service web at $131.18");
        Assert.Contains("| service web | 2 of web | $0.1797 | $131.18 | +$59.10 |", app.Read(Page), StringComparison.Ordinal);

        // What cannot be read ends the build, and leaves the files as they are.
        app.Write("prices/eu-west-1.json", Prices("0.08096")[..200]);
        var broken = app.Build();
        Assert.NotEqual(0, broken.ExitCode);
        Contains(broken, "eu-west-1.json", "error : Fargate: this is not a price list: it is incomplete, or not JSON: ");
        Assert.True(app.Has(Page));

        // Without its region and its list nothing is known of costs, and nothing written.
        app.WriteProject("");
        app.Delete(".editorconfig");
        Assert.DoesNotContain("a month", app.Build().Succeeded().Output, StringComparison.Ordinal);
        Assert.False(app.Has(Page));
    }

    private static void Contains(DotnetRun run, string file, string message) =>
        Assert.Contains(run.Output.Split('\n'), line => line.Contains(file, StringComparison.Ordinal) && line.Contains(message, StringComparison.Ordinal));

    private static string Prices(string vcpu) => $$"""
        {
          "formatVersion": "v1.0", "offerCode": "AmazonECS", "publicationDate": "2026-06-30T12:00:00Z",
          "products": {
            "A": { "sku": "A", "attributes": { "regionCode": "eu-west-1", "usagetype": "EUW1-Fargate-vCPU-Hours:perCPU" } },
            "B": { "sku": "B", "attributes": { "regionCode": "eu-west-1", "usagetype": "EUW1-Fargate-GB-Hours" } }
          },
          "terms": { "OnDemand": {
            "A": { "A.J": { "priceDimensions": { "A.J.6": { "unit": "hours", "beginRange": "0", "endRange": "Inf", "pricePerUnit": { "USD": "{{vcpu}}" } } } } },
            "B": { "B.J": { "priceDimensions": { "B.J.6": { "unit": "hours", "beginRange": "0", "endRange": "Inf", "pricePerUnit": { "USD": "0.0044450000" } } } } }
          } }
        }
        """;

    private static string Advice(string family, int cpu, int memory, int newCpu, int newMemory) => $$"""
        {
          "serviceArn": "arn:aws:ecs:eu-west-1:123456789012:service/shop/{{family}}",
          "currentServiceConfiguration": { "memory": {{memory}}, "cpu": {{cpu}}, "taskDefinitionArn": "arn:aws:ecs:eu-west-1:123456789012:task-definition/{{family}}:7" },
          "launchType": "Fargate", "lastRefreshTimestamp": "2020-11-01T06:00:00+00:00", "finding": "Overprovisioned",
          "serviceRecommendationOptions": [{ "memory": {{newMemory}}, "cpu": {{newCpu}} }]
        }
        """;
}
