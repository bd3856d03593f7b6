using Fargate.Core.Build;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tests.Costs;

namespace Fargate.Core.Tests.Rules.RightSizing;

/// <summary>In us-east-1, where the smallest task costs 9.01 a month, and half a vCPU with 1 GB 18.02.</summary>
public class CostRulesTests
{
    private const string Budget = "fargate.monthly_budget";
    private const string Half = """{ "cpu": "512", "memory": "1024" }""";
    private const string Interruptible = """ "tags": [{ "key": "interruptible", "value": "yes" }] """;

    private static readonly BuildFacts East = Builds.In("us-east-1");

    [Theory]
    [InlineData("18.01", "FARG1105 cpu: One task costs $18.02 a month in us-east-1, above the budget of $18.01 (fargate.monthly_budget)")]
    [InlineData("$10", "FARG1105 cpu: One task costs $18.02 a month in us-east-1, above the budget of $10.00 (fargate.monthly_budget)")]
    [InlineData("18.03", "")]
    [InlineData("", "")]
    [InlineData("little", "")] // FARG0010 says so
    public void A_task_over_its_budget(string budget, string expected) => Assert.Equal(expected, OfTask("FARG1105", Half, East, (Budget, budget)));

    [Fact]
    public void Where_no_price_is_known_no_budget_is_exceeded()
    {
        Assert.Equal("", OfTask("FARG1105", Half, Builds.In("mx-central-1"), (Budget, "1")));
        Assert.Equal("", OfTask("FARG1105", Half, BuildFacts.None, (Budget, "1")));
    }

    [Fact]
    public void A_budget_that_does_not_read_is_told() => Assert.Equal(
        "FARG0010 : 'little' is not a valid value for fargate.monthly_budget, so the option has no effect; expected USD a month, such as '100' or '99.50'",
        OfTask("FARG0010", Half, East, (Budget, "little")));

    [Theory]
    [InlineData("36.03", 2, "FARG1106 service.desiredCount: 2 tasks cost $36.04 a month in us-east-1, above the budget of $36.03 (fargate.monthly_budget)")]
    [InlineData("36.05", 2, "")]
    [InlineData("1", 1, "")] // that of its task says it
    public void A_service_over_its_budget(string budget, int count, string expected) =>
        Assert.Equal(expected, OfService("FARG1106", $$"""{ "service": { "desiredCount": {{count}} } }""", (Budget, budget)));

    // 36.04 on demand, and 2 × (0.5 × 0.01288561 + 0.00141493) × 730 = 11.47 on Spot.
    [Theory]
    [InlineData("11.46", "FARG1106 service.desiredCount: 2 tasks cost $11.47 a month in us-east-1, above the budget of $11.46 (fargate.monthly_budget)")]
    [InlineData("11.48", "")]
    public void On_Spot_the_lowest_price_counts(string budget, string expected) => Assert.Equal(expected, OfService(
        "FARG1106",
        """{ "service": { "launchType": null, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT", "weight": 1 }] } }""",
        (Budget, budget)));

    [Theory]
    [InlineData("{}", """
        FARG1108 runtimePlatform.cpuArchitecture: On ARM64 the task costs $7.21 a month instead of $9.01 in us-east-1; its images must be built for linux/arm64
          arm: Use ARM64: $1.80 less a month | runtimePlatform.cpuArchitecture = "ARM64"
        """)]
    [InlineData("""{ "runtimePlatform": { "cpuArchitecture": "ARM64" } }""", "")]
    [InlineData("""{ "runtimePlatform": { "cpuArchitecture": "<unknown>" } }""", "")]
    [InlineData("""{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" } }""", "")]
    [InlineData("""{ "cpu": "32768", "memory": "61440" }""", "")] // that ARM64 has it is not documented
    public void ARM64_is_cheaper(string members, string expected) => Assert.Equal(expected, OfTask("FARG1108", members, East));

    [Theory]
    [InlineData("{ \"service\": {" + Interruptible + "} }", "FARG1109 service.launchType: The service has the tag interruptible: on Fargate Spot its tasks cost down to $11.47 a month instead of $36.04; add a [CapacityProviderStrategy] with FargateSpot to run them there\n"
        + "  spot: Run on Fargate Spot: up to $24.57 less a month | - service.launchType; service.capacityProviderStrategy[0] = {\"capacityProvider\":\"FARGATE_SPOT\",\"weight\":1}")]
    [InlineData("""{ "service": { "tags": [{ "key": "interruptible", "value": "false" }] } }""", "")]
    [InlineData("""{ "service": { "tags": [{ "key": "interruptible", "value": "<unknown>" }] } }""", "")]
    [InlineData("""{ "service": { "tags": [{ "key": "team", "value": "shop" }] } }""", "")]
    [InlineData("{}", "")]
    [InlineData("""{ "service": { "launchType": null, "capacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT", "weight": 1 }],""" + Interruptible + "} }", "")]
    public void Spot_is_cheaper_for_a_service_that_can_be_interrupted(string members, string expected)
    {
        Assert.Equal(expected, OfService("FARG1109", members, ("fargate.interruptible_tag", "interruptible")));
        Assert.Equal("", OfService("FARG1109", members));
    }

    [Fact]
    public void Spot_runs_no_Windows() => Assert.Equal("", FindingText.Of(ResourceKind.Service.Check(
        Resources.With(ResourceKind.Service, "{ \"service\": {" + Interruptible + "} }"),
        new TaskDefinition(Definitions.With("""{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" } }""")),
        new CheckSettings(new RuleOptions(key => key == "fargate.interruptible_tag" ? "interruptible" : null)) { Build = East }).Where(it => it.Rule.Id == "FARG1109")));

    [Theory]
    [InlineData(256, 512, """
        FARG1110 cpu: The containers request 256 CPU units and 512 MiB in total, which fit in 256 CPU units and 512 MiB: $9.01 less a month
          smaller: Use 256 CPU units and 512 MiB: $9.01 less a month | cpu = "256"; memory = "512"
        """)]
    [InlineData(257, 1024, "")]
    [InlineData(256, 513, """
        FARG1110 cpu: The containers request 256 CPU units and 513 MiB in total, which fit in 256 CPU units and 1024 MiB: $7.39 less a month
          smaller: Use 256 CPU units and 1024 MiB: $7.39 less a month | cpu = "256"
        """)]
    [InlineData(512, 1024, "")]
    [InlineData(256, 0, "")]
    [InlineData(0, 512, "")]
    [InlineData(256, 4096, "")] // FARG0304 says that it does not fit
    public void A_smaller_size_holds_the_containers(int cpu, int memory, string expected) => Assert.Equal(expected, OfTask(
        "FARG1110",
        $$"""{ "cpu": "512", "memory": "1024", "containerDefinitions": [{ "name": "web", "image": "nginx", "cpu": {{cpu}}, "memoryReservation": {{memory}} }] }""",
        East));

    [Theory]
    [InlineData("1024", "8192", 1024, 2048, " 1024 CPU units and 2048 MiB: $19.47 less a month")] // all of the CPU
    [InlineData("2048", "4096", 1024, 4096, " 1024 CPU units and 4096 MiB: $29.55 less a month")] // all of the memory
    public void It_may_need_all_of_one_of_the_two(string cpu, string memory, int askedCpu, int askedMemory, string expected) => Assert.Contains(
        expected,
        OfTask(
            "FARG1110",
            $$"""{ "cpu": "{{cpu}}", "memory": "{{memory}}", "containerDefinitions": [{ "name": "web", "image": "nginx", "cpu": {{askedCpu}}, "memoryReservation": {{askedMemory}} }] }""",
            East),
        StringComparison.Ordinal);

    [Fact]
    public void One_container_that_does_not_say_it_is_enough() => Assert.Equal("", OfTask(
        "FARG1110",
        """
        { "cpu": "512", "memory": "1024", "containerDefinitions": [{ "name": "web", "image": "nginx", "cpu": 10, "memory": 64 }, { "name": "log", "image": "nginx" }] }
        """,
        East));

    [Theory]
    [InlineData(""" "cpu": 256 """)]
    [InlineData(""" "memory": 256 """)]
    [InlineData(""" "cpu": "<unknown>", "memory": 256 """)]
    public void A_container_that_does_not_say_what_it_asks_for_may_ask_for_all(string fields) => Assert.Equal("", OfTask(
        "FARG1110", $$"""{ "cpu": "512", "memory": "1024", "containerDefinitions": [{ "name": "web", "image": "nginx", {{fields}} }] }""", East));

    [Theory]
    [InlineData("512 1024 256 512 5.5", """
        FARG1111 cpu: AWS Compute Optimizer reports the task as over-provisioned and recommends 256 CPU units and 512 MiB instead of 512 CPU units and 1024 MiB: $9.01 less a month
          recommended: Use 256 CPU units and 512 MiB: $9.01 less a month | cpu = "256"; memory = "512"
        """)]
    [InlineData("512 1024 1024 2048 -", """
        FARG1111 cpu: AWS Compute Optimizer reports the task as under-provisioned and recommends 1024 CPU units and 2048 MiB instead of 512 CPU units and 1024 MiB: $18.02 more a month
          recommended: Use 1024 CPU units and 2048 MiB: $18.02 more a month | cpu = "1024"; memory = "2048"
        """)]
    [InlineData("512 1024 256 2048 -", """
        FARG1111 cpu: AWS Compute Optimizer reports the task as wrongly sized and recommends 256 CPU units and 2048 MiB instead of 512 CPU units and 1024 MiB: $4.14 less a month
          recommended: Use 256 CPU units and 2048 MiB: $4.14 less a month | cpu = "256"; memory = "2048"
        """)]
    [InlineData("512 1024 256 1024 -", """
        FARG1111 cpu: AWS Compute Optimizer reports the task as over-provisioned and recommends 256 CPU units and 1024 MiB instead of 512 CPU units and 1024 MiB: $7.39 less a month
          recommended: Use 256 CPU units and 1024 MiB: $7.39 less a month | cpu = "256"
        """)]
    [InlineData("512 1024 512 2048 -", """
        FARG1111 cpu: AWS Compute Optimizer reports the task as under-provisioned and recommends 512 CPU units and 2048 MiB instead of 512 CPU units and 1024 MiB: $3.24 more a month
          recommended: Use 512 CPU units and 2048 MiB: $3.24 more a month | memory = "2048"
        """)]
    [InlineData("512 1024 1024 1024 -", "")]
    [InlineData("512 1024 512 1024 -", "")]
    [InlineData("1024 2048 512 1024 -", "")] // the definition has another size already
    [InlineData("512 1024 256 513 -", "")] // no size of Fargate
    [InlineData("512 1024", "")]
    public void A_recommendation_of_the_optimizer(string line, string expected) =>
        Assert.Equal(expected, OfTask("FARG1111", Half, Builds.In("us-east-1", ("Recommendation:web-app", line))));

    [Theory]
    [InlineData("""{ "cpu": "2048", "memory": "4096" }""", "2048 4096 1024 4096 -", "over-provisioned")]
    [InlineData("""{ "cpu": "1024", "memory": "4096" }""", "1024 4096 1024 2048 -", "over-provisioned")]
    [InlineData("""{ "cpu": "1024", "memory": "4096" }""", "1024 4096 2048 4096 -", "under-provisioned")]
    [InlineData("""{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" } }""", "1024 2048 1024 3072 -", "under-provisioned")]
    public void One_of_the_two_may_stay(string members, string line, string verdict) => Assert.Contains(
        $"AWS Compute Optimizer reports the task as {verdict} and ", OfTask("FARG1111", members, Builds.In("us-east-1", ("Recommendation:web-app", line))), StringComparison.Ordinal);

    [Fact]
    public void Windows_has_fewer_sizes() => Assert.Equal("", OfTask(
        "FARG1111",
        """{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" } }""",
        Builds.In("us-east-1", ("Recommendation:web-app", "1024 2048 512 1024 -"))));

    [Fact]
    public void Where_no_price_is_known_AWS_own_estimate_is_told() => Assert.Equal(
        """
        FARG1111 cpu: AWS Compute Optimizer reports the task as over-provisioned and recommends 256 CPU units and 512 MiB instead of 512 CPU units and 1024 MiB: $5.50 less a month, as AWS estimates
          recommended: Use 256 CPU units and 512 MiB: $5.50 less a month, as AWS estimates | cpu = "256"; memory = "512"
        """,
        OfTask("FARG1111", Half, Builds.Of(("Recommendation:web-app", "512 1024 256 512 5.5"))));

    [Fact]
    public void A_correction_of_the_size_says_what_it_changes()
    {
        var wrong = OfTask("FARG0101", """{ "cpu": "512", "memory": "512" }""", East);
        Assert.Contains("  smallest: Use 512 CPU units and 1024 MiB, the smallest size that holds both: $18.02 a month | ", wrong, StringComparison.Ordinal);
        Assert.Contains("  keep-memory: Keep 512 MiB, use 256 CPU units: $9.01 a month | ", wrong, StringComparison.Ordinal);
        Assert.Contains("  ceiling: Use 256 CPU units and 1024 MiB: $7.39 less a month | cpu = ", OfTask("FARG1102", Half, East, ("fargate.max_cpu", "256")), StringComparison.Ordinal);
        // 50 × 0.000111 × 730, and 80 of them.
        const string Storage = """{ "ephemeralStorage": { "sizeInGiB": 100 } }""";
        Assert.Contains("  ceiling: Use 50 GiB: $4.05 less a month | ", OfTask("FARG1104", Storage, East, ("fargate.max_ephemeral_storage", "50")), StringComparison.Ordinal);
        Assert.Contains(
            "  ceiling: Remove ephemeralStorage (the default is 20 GiB): $6.48 less a month | ", OfTask("FARG1104", Storage, East, ("fargate.max_ephemeral_storage", "20")), StringComparison.Ordinal);
    }

    private static string OfTask(string id, string members, BuildFacts build, params (string Key, string Value)[] options)
    {
        var findings = ResourceKind.Task.Check(Definitions.With(members), null, new CheckSettings(Options(options)) { Build = build });
        Definitions.AssertRulesSayTheyHaveEdits(findings);
        return FindingText.Of(findings.Where(it => it.Rule.Id == id));
    }

    private static string OfService(string id, string members, params (string Key, string Value)[] options) => FindingText.Of(ResourceKind.Service
        .Check(
            Resources.With(ResourceKind.Service, members), new TaskDefinition(Definitions.With(Half)),
            new CheckSettings(Options(options)) { Build = East, Words = AttributeWords.Of(ClassKind.Service) })
        .Where(it => it.Rule.Id == id));

    private static RuleOptions Options((string Key, string Value)[] options) =>
        new(key => options.Where(it => it.Key == key).Select(it => it.Value).FirstOrDefault());
}
