using Fargate.Core.Costs;
using Fargate.Core.Json;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Tests.Costs;

/// <summary>The task is the smallest in us-east-1: 0.0123425 an hour, 9.01 a month.</summary>
public class CostEntriesTests
{
    private const string Bounds = """ "scalableTarget": { "MinCapacity": 2, "MaxCapacity": 10 } """;

    [Theory]
    [InlineData("{}", "2 x 0.0123425: 0.024685", "$18.02 a month")]
    [InlineData("""{ "service": { "desiredCount": 1 } }""", "1 x 0.0123425: 0.0123425", "$9.01 a month")]
    [InlineData("""{ "service": { "desiredCount": 0 } }""", "0 x 0.0123425: 0", "$0.00 a month")]
    [InlineData("{ " + Bounds + " }", "2 x 0.0123425: 0.024685, from 0.024685 to 0.123425", "$18.02 a month, $90.10 at 10 tasks")]
    // Scaling starts with its lower bound.
    [InlineData("""{ "service": { "desiredCount": null }, """ + Bounds + " }", "2 x 0.0123425: 0.024685, from 0.024685 to 0.123425", "$18.02 a month, $90.10 at 10 tasks")]
    public void A_service(string members, string expected, string summary) => Check(ResourceKind.Service, members, expected, summary);

    // On Spot: 0.25 × 0.01288561 + 0.5 × 0.00141493 = 0.0039288675.
    [Theory]
    [InlineData("""[{ "capacityProvider": "FARGATE_SPOT", "weight": 1 }]""", "0.00785774 to 0.024685", "$5.74 to $18.02 a month")]
    [InlineData("""[{ "capacityProvider": "FARGATE", "base": 1, "weight": 0 }, { "capacityProvider": "FARGATE_SPOT", "weight": 1 }]""", "0.01627137 to 0.024685", "$11.88 to $18.02 a month")]
    [InlineData("""[{ "capacityProvider": "FARGATE", "base": 2 }, { "capacityProvider": "FARGATE_SPOT", "weight": 1 }]""", "0.024685", "$18.02 a month")]
    [InlineData("""[{ "capacityProvider": "FARGATE", "weight": 1 }, { "capacityProvider": "FARGATE_SPOT", "weight": 3 }]""", "0.00785774 to 0.024685", "$5.74 to $18.02 a month")]
    [InlineData("""[{ "capacityProvider": "FARGATE", "weight": 1 }, { "capacityProvider": "FARGATE_SPOT", "weight": 1 }]""", "0.01627137 to 0.024685", "$11.88 to $18.02 a month")]
    [InlineData("""[{ "capacityProvider": "FARGATE", "weight": 1 }]""", "0.024685", "$18.02 a month")]
    [InlineData("""[{ "capacityProvider": "FARGATE_SPOT", "base": 1 }, { "capacityProvider": "FARGATE", "weight": 1 }]""", "0.01627137 to 0.024685", "$11.88 to $18.02 a month")]
    public void On_Spot_it_is_a_range(string strategy, string perHour, string summary) => Check(
        ResourceKind.Service,
        $$"""{ "service": { "launchType": null, "capacityProviderStrategy": {{strategy}} } }""",
        "2 x 0.0123425: " + perHour,
        summary);

    [Theory]
    [InlineData("""{ "service": { "desiredCount": "<unknown>" } }""")]
    [InlineData("""{ "service": { "desiredCount": null } }""")]
    [InlineData("""{ "service": { "launchType": "EC2" } }""")]
    [InlineData("""{ "service": { "launchType": "<unknown>" } }""")]
    [InlineData("""{ "service": { "launchType": null, "capacityProviderStrategy": [{ "capacityProvider": "my-machines", "weight": 1 }] } }""")]
    [InlineData("""{ "service": { "launchType": null, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE", "weight": "<unknown>" }] } }""")]
    [InlineData("""{ "scalableTarget": { "MinCapacity": "<unknown>", "MaxCapacity": 10 } }""")]
    public void A_service_of_which_something_is_unknown_has_no_price(string members) => AssertNoPrice(ResourceKind.Service, members);

    [Fact]
    public void Without_a_name_there_is_none() => Assert.Null(Entry(ResourceKind.Service, """{ "service": { "serviceName": "<unknown>" } }"""));

    [Fact]
    public void In_another_region_than_its_task_it_has_no_price()
    {
        var task = new TaskDefinition(Definitions.With("""{ "taskRoleArn": "arn:aws:ecs:us-east-1:123456789012:x" }"""));
        var entry = ResourceKind.Schedule.Cost(Resources.With(ResourceKind.Schedule, "{}"), task, Builds.Of())!;
        Assert.Equal(("us-east-1", null, null), (entry.Region, entry.PerHour, entry.Tasks));
        Assert.NotNull(ResourceKind.Schedule.Cost(Resources.With(ResourceKind.Schedule, "{}"), task, Builds.In("us-east-1"))!.PerHour);
    }

    // 1 of 4 on demand by its base, and of the other 3 a half on Spot, which is rounded up to 2: 2 * 0.0123425 + 2 * (0.25 * 0.01288561 + 0.5 * 0.00141493).
    [Fact]
    public void What_a_share_on_Spot_costs_is_given_by_the_month_as_well()
    {
        var tree = Entry(ResourceKind.Service, """
            {
              "service": {
                "desiredCount": 4, "launchType": null,
                "capacityProviderStrategy": [{ "capacityProvider": "FARGATE", "base": 1, "weight": 1 }, { "capacityProvider": "FARGATE_SPOT", "weight": 1 }]
              }
            }
            """)!.ToTree();
        Assert.Equal(("36.04", "23.76"), (tree.TextOf("perMonth"), tree.TextOf("lowestPerMonth")));
        Assert.Null(Entry(ResourceKind.Service, """{ "service": { "desiredCount": 4 } }""")!.ToTree()["lowestPerMonth"]);
    }

    [Fact]
    public void A_run_and_a_schedule_cost_while_they_run()
    {
        Check(ResourceKind.RunTask, """{ "runTask": { "count": 3 } }""", "3 x 0.0123425: 0.0370275", "$0.037028 an hour");
        Check(ResourceKind.RunTask, "{}", "1 x 0.0123425: 0.0123425", "$0.012343 an hour");
        Check(ResourceKind.Schedule, """{ "Target": { "EcsParameters": { "TaskCount": 2 } } }""", "2 x 0.0123425: 0.024685", "$0.024685 an hour");
    }

    // 1 vCPU and 2 GB: 0.04048 + 2 * 0.004445; 30 GB of storage beyond the free: 30 * 0.000111.
    [Theory]
    [InlineData("{}", "1 x 0.0123425: 0.0123425", "$0.012343 an hour")]
    [InlineData("""{ "cpu": "1024", "memory": "2 GB" }""", "1 x 0.04937: 0.04937", "$0.04937 an hour")]
    [InlineData("""{ "ephemeralStorage": { "sizeInGiB": 50 } }""", "1 x 0.0156725: 0.0156725", "$0.015673 an hour")]
    [InlineData("""{ "containerOverrides": [{ "name": "<unknown>", "memory": 64 }] }""", "1 x 0.0123425: 0.0123425", "$0.012343 an hour")]
    public void What_is_overridden_is_what_costs(string overrides, string expected, string summary)
    {
        Check(ResourceKind.RunTask, $$"""{ "runTask": { "overrides": {{overrides}} } }""", expected, summary);
        Check(ResourceKind.Schedule, $$"""{ "overrides": {{overrides}} }""", expected, summary);
        if (!overrides.Contains('<', StringComparison.Ordinal))
            Check(ResourceKind.Schedule, $$"""{ "Target": { "Input": "{{overrides.Replace("\"", "\\\"", StringComparison.Ordinal)}}" } }""", expected, summary);
    }

    // No size of Fargate's, or one that is not known.
    [Theory]
    [InlineData("""{ "cpu": "1024" }""")]
    [InlineData("""{ "memory": "<unknown>" }""")]
    [InlineData("\"<unknown>\"")]
    [InlineData("""{ "<open>": 1 }""")]
    public void What_is_overridden_with_no_known_size_has_no_price(string overrides)
    {
        AssertNoPrice(ResourceKind.RunTask, $$"""{ "runTask": { "overrides": {{overrides}} } }""");
        AssertNoPrice(ResourceKind.Schedule, $$"""{ "overrides": {{overrides}} }""");
    }

    // The cluster decides, and an instance has other sizes.
    [Fact]
    public void What_is_overridden_of_a_task_that_may_run_elsewhere_has_no_price() => Assert.Null(Entry(
        ResourceKind.RunTask, """{ "runTask": { "launchType": null, "overrides": { "memory": "1024" } } }""", """{ "requiresCompatibilities": ["FARGATE", "EC2"] }""")!.PerHour);

    [Theory]
    [InlineData("<unknown>")]
    [InlineData("{ <aws.scheduler.attempt-number> }")]
    [InlineData("[]")]
    public void A_schedule_with_an_input_that_says_what_is_not_known_has_no_price(string input) =>
        AssertNoPrice(ResourceKind.Schedule, $$"""{ "Target": { "Input": "{{input}}" } }""");

    // 256 CPU units and 256 + 256 MiB are the smallest size; with one MiB more the next memory is billed: 1 GB.
    [Theory]
    [InlineData(256, "1 x 0.0123425: 0.0123425", "$9.01 a month")]
    [InlineData(257, "1 x 0.014565: 0.014565", "$10.63 a month")]
    public void A_pod_is_rounded_up_after_256_MiB_are_added(int memory, string expected, string summary) => Check(
        ResourceKind.FargateProfile, "{}", expected, summary,
        $$"""{ "containerDefinitions": [{ "name": "web", "image": "nginx", "cpu": 256, "memory": {{memory}} }] }""");

    [Fact]
    public void A_pod_of_which_the_size_is_not_known_has_no_price_but_its_cluster()
    {
        var entry = Entry(ResourceKind.FargateProfile, "{}")!;
        Assert.Equal((null, "shop", "a pod", "web-app"), (entry.PerHour, entry.Cluster, entry.Billed, entry.TaskDefinition));
        Assert.Equal("$73.00 a month", CostReport.Of([entry]).Summary(null));
    }

    // One at a time: the largest of those that end before another starts, or the sum of those that run.
    [Theory]
    [InlineData(256, 700, 300, "1 x 0.014565: 0.014565", "$10.63 a month")] // 700 + 256: 1 GB
    [InlineData(256, 200, 700, "1 x 0.014565: 0.014565", "$10.63 a month")]
    [InlineData(256, 200, 200, "1 x 0.0123425: 0.0123425", "$9.01 a month")]
    [InlineData(512, 200, 200, "1 x 0.024685: 0.024685", "$18.02 a month")] // half a vCPU has 1 GB at least
    public void Of_init_containers_the_largest_counts(int initCpu, int firstMemory, int secondMemory, string expected, string summary) => Check(
        ResourceKind.FargateProfile, "{}", expected, summary,
        $$"""
        { "containerDefinitions": [
          { "name": "a", "image": "nginx", "cpu": {{initCpu}}, "memory": {{firstMemory}} },
          { "name": "b", "image": "nginx", "cpu": 10, "memory": {{secondMemory}} },
          { "name": "web", "image": "nginx", "cpu": 256, "memory": 256, "dependsOn": [{ "containerName": "a", "condition": "SUCCESS" }, { "containerName": "b", "condition": "COMPLETE" }] }
        ] }
        """);

    [Fact]
    public void Without_a_known_task_there_is_none() =>
        Assert.Null(ResourceKind.Service.Cost(Resources.With(ResourceKind.Service, "{}"), null, Builds.In("us-east-1")));

    [Fact]
    public void The_region_may_be_that_of_the_resource()
    {
        // That of the schedule's cluster.
        var entry = ResourceKind.Schedule.Cost(Resources.With(ResourceKind.Schedule, "{}"), new TaskDefinition(Definitions.With("{}")), Builds.Of())!;
        Assert.Equal(("eu-west-1", 0.0123425m, "$0.012343 an hour"), (entry.Region, entry.PerHour, entry.Summary));
    }

    // But that it starts the task is known.
    private static void AssertNoPrice(ResourceKind kind, string members)
    {
        var entry = Entry(kind, members)!;
        Assert.Equal((null, null, null, "web-app"), (entry.PerHour, entry.Tasks, entry.Summary, entry.TaskDefinition));
        Assert.Equal(entry, CostEntry.Of(JsonReader.Read(JsonWriter.WriteLine(entry.ToTree())).Root));
    }

    private static void Check(ResourceKind kind, string members, string expected, string summary, string task = "{}")
    {
        var entry = Entry(kind, members, task)!;
        var one = entry.PerHour / Math.Max(1, entry.Tasks!.Value);
        var hour = entry.LowestPerHour == entry.PerHour ? $"{entry.PerHour:0.########}" : $"{entry.LowestPerHour:0.########} to {entry.PerHour:0.########}";
        var bounds = entry.Bounds is null ? "" : $", from {entry.MinPerHour:0.########} to {entry.MaxPerHour:0.########}";
        Assert.Equal(expected, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{entry.Tasks} x {(entry.Tasks == 0 ? 0.0123425m : one):0.########}: {hour}{bounds}"));
        Assert.Equal(summary, entry.Summary);
        Assert.Equal(entry, CostEntry.Of(JsonReader.Read(JsonWriter.WriteLine(entry.ToTree())).Root));
    }

    private static CostEntry? Entry(ResourceKind kind, string members, string task = "{}") =>
        kind.Cost(Resources.With(kind, members), new TaskDefinition(Definitions.With(task)), Builds.In("us-east-1"));
}
