using System.Globalization;
using Fargate.Core.Costs;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Tests.Costs;

/// <summary>Each dimension that is billed, computed by hand: the arithmetic stands in the tests.</summary>
public class BilledTaskTests
{
    private const string OneVcpu = """{ "cpu": "1024", "memory": "2048" }""";
    private const string Windows = """ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" } """;

    // The examples of AWS's price list for us-east-1: a vCPU 0.04048 and a GB 0.004445 an hour, a month of 730 hours.
    [Theory]
    [InlineData("512", "1024", 0.5 * 0.04048 + 1 * 0.004445, "$18.02")]
    [InlineData("256", "512", 0.25 * 0.04048 + 0.5 * 0.004445, "$9.01")]
    [InlineData("4096", "30720", 4 * 0.04048 + 30 * 0.004445, "$215.55")]
    [InlineData("4 vCPU", "30 GB", 4 * 0.04048 + 30 * 0.004445, "$215.55")]
    public void Cpu_and_memory(string cpu, string memory, double perHour, string perMonth) =>
        Check($$"""{ "cpu": "{{cpu}}", "memory": "{{memory}}" }""", "us-east-1", (decimal)perHour, perMonth);

    [Fact]
    public void Arm_has_prices_of_its_own() =>
        Check("""{ "runtimePlatform": { "cpuArchitecture": "ARM64" } }""", "us-east-1", 0.25m * 0.03238m + 0.5m * 0.00356m, "$7.21");

    [Fact]
    public void Windows_has_prices_of_its_own_and_a_licence_for_each_vCPU() =>
        Check($$"""{ "cpu": "2048", "memory": "4096", {{Windows}} }""", "us-east-1", 2 * 0.046552m + 4 * 0.00511175m + 2 * 0.046m, "$150.05");

    [Theory]
    [InlineData(21, 1)]
    [InlineData(200, 180)]
    public void Storage_is_billed_above_20_GB(int size, int billed) => Assert.Equal(
        0.25m * 0.04048m + 0.5m * 0.004445m + billed * 0.000111m,
        Cost($$"""{ "ephemeralStorage": { "sizeInGiB": {{size}} } }""", "us-east-1")!.PerHour);

    // 1 vCPU and 2 GB: the price of a vCPU, twice that of a GB, × 730; by hand from the table of facts.
    [Theory]
    [InlineData("us-east-1", 0.04048 + 2 * 0.004445, "$36.04", "$11.47")]
    [InlineData("us-east-2", 0.04048 + 2 * 0.004445, "$36.04", "$13.71")]
    [InlineData("us-west-1", 0.04656 + 2 * 0.00511, "$41.45", "$12.80")]
    [InlineData("us-west-2", 0.04048 + 2 * 0.004445, "$36.04", "$11.21")]
    [InlineData("ca-central-1", 0.04456 + 2 * 0.004865, "$39.63", "$11.89")]
    [InlineData("sa-east-1", 0.0696 + 2 * 0.0076, "$61.90", "$19.56")]
    [InlineData("eu-west-1", 0.04048 + 2 * 0.004445, "$36.04", "$10.91")]
    [InlineData("eu-west-2", 0.04656 + 2 * 0.00511, "$41.45", "$13.07")]
    [InlineData("eu-west-3", 0.0486 + 2 * 0.0053, "$43.22", "$13.02")]
    [InlineData("eu-central-1", 0.04656 + 2 * 0.00511, "$41.45", "$12.83")]
    [InlineData("eu-north-1", 0.0445 + 2 * 0.0049, "$39.64", "$11.96")]
    [InlineData("eu-south-1", 0.0486 + 2 * 0.0053, "$43.22", "$12.96")]
    [InlineData("me-south-1", 0.0526 + 2 * 0.0058, "$46.87", "$14.44")]
    [InlineData("af-south-1", 0.0546 + 2 * 0.006, "$48.62", "$14.59")]
    [InlineData("ap-south-1", 0.04256 + 2 * 0.004655, "$37.87", "$11.96")]
    [InlineData("ap-east-1", 0.0556 + 2 * 0.0061, "$49.49", "$14.85")]
    [InlineData("ap-northeast-1", 0.05056 + 2 * 0.00553, "$44.98", "$13.91")]
    [InlineData("ap-northeast-2", 0.04656 + 2 * 0.00511, "$41.45", "$12.43")]
    [InlineData("ap-southeast-1", 0.05056 + 2 * 0.00553, "$44.98", "$13.74")]
    [InlineData("ap-southeast-2", 0.04856 + 2 * 0.00532, "$43.22", "$13.53")]
    [InlineData("us-gov-east-1", 0.0486 + 2 * 0.0053, "$43.22", "$12.96")]
    [InlineData("us-gov-west-1", 0.0486 + 2 * 0.0053, "$43.22", "$12.96")]
    public void A_task_in_each_region_on_demand_and_on_Spot(string region, double perHour, string perMonth, string onSpot)
    {
        Check(OneVcpu, region, (decimal)perHour, perMonth);
        Assert.Equal(onSpot, Money.Text(CostEntry.PerMonth(Cost(OneVcpu, region)!.LowestPerHourOnSpot)));

        var entry = ResourceKind.Task.Cost(Definitions.With(OneVcpu), null, Builds.In(region))!;
        var page = CostPage.Write(CostReport.Of([entry]), null);
        var hour = perHour.ToString("0.######", CultureInfo.InvariantCulture);
        Assert.Contains($"| web-app | 1024 CPU units, 2048 MiB, Linux on X86_64 | ${hour} | {perMonth} |\n", page, StringComparison.Ordinal);
        Assert.Contains($"| **Total** | | | **{perMonth}** |\n", page, StringComparison.Ordinal);
        Assert.Contains($"Prices of {region}: AWS's price list of 2026-09-11 ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us-east-1", 0.03238 + 2 * 0.00356, "$28.84")]
    [InlineData("us-east-2", 0.03238 + 2 * 0.00356, "$28.84")]
    [InlineData("sa-east-1", 0.0557 + 2 * 0.00612, "$49.60")]
    [InlineData("eu-west-1", 0.03238 + 2 * 0.00356, "$28.84")]
    [InlineData("eu-west-2", 0.03725 + 2 * 0.00409, "$33.16")]
    [InlineData("eu-central-1", 0.03725 + 2 * 0.00409, "$33.16")]
    [InlineData("ap-south-1", 0.02383 + 2 * 0.00261, "$21.21")]
    [InlineData("ap-northeast-1", 0.04045 + 2 * 0.00442, "$35.98")]
    [InlineData("ap-northeast-2", 0.03725 + 2 * 0.00409, "$33.16")]
    public void A_task_on_ARM64_where_its_prices_have_a_source(string region, double perHour, string perMonth) => Check(
        """{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "cpuArchitecture": "ARM64" } }""", region, (decimal)perHour, perMonth);

    [Fact]
    public void Every_region_is_computed() => Assert.Equal(22, KnownPrices.Regions.Distinct().Count());

    // What Spot saves differs: 62 % in us-east-2, 70 % in ca-central-1.
    [Fact]
    public void Spot_of_ARM64_has_a_price_in_one_region_and_70_percent_off_elsewhere()
    {
        const string Arm = """{ "runtimePlatform": { "cpuArchitecture": "ARM64" } }""";
        Assert.Equal(0.25m * 0.01030969m + 0.5m * 0.00113349m, Cost(Arm, "us-east-1")!.LowestPerHourOnSpot);
        Assert.Equal((0.25m * 0.03725m + 0.5m * 0.00409m) * 0.3m, Cost(Arm, "eu-central-1")!.LowestPerHourOnSpot);
    }

    [Theory]
    [InlineData("eu-west-1", "{}", "")]
    [InlineData("eu-west-3", """{ "runtimePlatform": { "cpuArchitecture": "ARM64" } }""", "Fargate-ARM-vCPU-Hours:perCPU, Fargate-ARM-GB-Hours")]
    [InlineData("eu-west-3", """{ "ephemeralStorage": { "sizeInGiB": 21 } }""", "Fargate-EphemeralStorage-GB-Hours")]
    [InlineData("ap-northeast-1", """{ "cpu": "1024", "memory": "2048",""" + Windows + "}", "Fargate-Windows-vCPU-Hours:perCPU, Fargate-Windows-GB-Hours")]
    [InlineData("mx-central-1", "{}", "")] // none of it is known, which is told otherwise
    public void Which_price_is_missing(string region, string members, string expected) =>
        Assert.Equal(expected, PricedTask.Of(new TaskDefinition(Definitions.With(members)), Builds.In(region))!.Missing);

    [Fact]
    public void Of_a_task_of_20_GB_no_price_of_storage_is_needed()
    {
        Assert.NotNull(Cost("""{ "runtimePlatform": { "cpuArchitecture": "ARM64" } }""", "eu-central-1"));
        Assert.Null(Cost("""{ "runtimePlatform": { "cpuArchitecture": "ARM64" }, "ephemeralStorage": { "sizeInGiB": 21 } }""", "eu-central-1"));
    }

    [Fact]
    public void Spot_is_off_cpu_and_memory_alone()
    {
        var cost = Cost("""{ "ephemeralStorage": { "sizeInGiB": 30 } }""", "us-east-1")!;
        Assert.Equal(0.25m * 0.01288561m + 0.5m * 0.00141493m + 10 * 0.000111m, cost.LowestPerHourOnSpot);
    }

    [Fact]
    public void A_licence_is_not_cheaper_on_Spot() => Assert.Equal(0.3m * 3 + 4 + 8, new TaskCost(1, 2, 4, 8).LowestPerHourOnSpot);

    // A list of one day, and Spot of another.
    [Fact]
    public void Spot_never_costs_more_than_on_demand() =>
        Assert.Equal(1 + 0.5m, new TaskCost(1, 2, 0, 0) { SpotVcpu = 1.5m, SpotMemory = 0.5m }.LowestPerHourOnSpot);

    [Theory]
    [InlineData("{}", "256 CPU units, 512 MiB, Linux on X86_64")]
    [InlineData("""{ "runtimePlatform": { "cpuArchitecture": "ARM64" }, "ephemeralStorage": { "sizeInGiB": 21 } }""", "256 CPU units, 512 MiB, Linux on ARM64, 21 GiB of storage")]
    [InlineData("""{ "cpu": "1024", "memory": "2048",""" + Windows + "}", "1024 CPU units, 2048 MiB, Windows on X86_64")]
    public void It_is_told_in_words(string members, string expected) =>
        Assert.Equal(expected, BilledTask.Of(new TaskDefinition(Definitions.With(members)))!.Text);

    [Theory]
    [InlineData(10, 9, "$1.00 less a month")]
    [InlineData(9, 1010, "$1,001.00 more a month")]
    [InlineData(9.001, 9.004, "the same price")]
    public void A_change_is_told_in_words(double from, double to, string expected) => Assert.Equal(expected, Money.ChangePerMonth((decimal)from, (decimal)to));

    [Theory]
    [InlineData("""{ "cpu": "<unknown>" }""")]
    [InlineData("""{ "memory": "<unknown>" }""")]
    [InlineData("""{ "cpu": "256", "memory": "513" }""")]
    [InlineData("""{ "cpu": null }""")]
    [InlineData("""{ "runtimePlatform": "<unknown>" }""")]
    [InlineData("""{ "runtimePlatform": { "cpuArchitecture": "<unknown>" } }""")]
    [InlineData("""{ "ephemeralStorage": { "sizeInGiB": "<unknown>" } }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"] }""")]
    [InlineData("""{ "cpu": "256", "memory": "512", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" } }""")]
    public void What_is_not_known_or_not_of_Fargate_has_no_figure(string members) =>
        Assert.Null(BilledTask.Of(new TaskDefinition(Definitions.With(members))));

    [Theory]
    [InlineData("mx-central-1", "X86_64")] // no price at all
    [InlineData("ap-southeast-2", "ARM64")] // those of X86_64 alone
    public void A_price_that_is_not_known_is_not_guessed(string region, string architecture) =>
        Assert.Null(Cost($$"""{ "runtimePlatform": { "cpuArchitecture": "{{architecture}}" } }""", region));

    [Fact]
    public void The_projects_own_price_list_comes_before_what_is_known_of_a_region()
    {
        var build = Builds.In("us-east-1", ("PriceList:us-east-1", "2027-01-01"), ("Price:us-east-1:Fargate-vCPU-Hours:perCPU", "1"), ("Price:us-east-1:Fargate-GB-Hours", "0.5"));
        var priced = PricedTask.Of(new TaskDefinition(Definitions.With("{}")), build)!;
        Assert.Equal(0.25m + 0.25m, priced.Cost!.PerHour);
        Assert.Equal("the project's price list of 2027-01-01", priced.Prices!.Source);

        // It has no price of ARM64, and what was known is of another day.
        Assert.Null(priced.CostOf(priced.Billed with { IsArm = true }));
    }

    [Fact]
    public void The_other_regions_prices_stay_as_they_are_known() =>
        Assert.NotNull(RegionPrices.Of("us-east-2", Builds.Of(("PriceList:us-east-1", "2027-01-01"))));

    [Fact]
    public void Every_known_price_is_one_of_the_usage_types_and_says_where_it_is_from() => Assert.All(KnownPrices.Regions, region =>
    {
        var prices = KnownPrices.Of(region)!;
        Assert.Contains(UsageTypes.All, it => prices[it] is > 0);
        Assert.Contains("20", prices.Source, StringComparison.Ordinal);
    });

    private static TaskCost? Cost(string members, string region) =>
        PricedTask.Of(new TaskDefinition(Definitions.With(members)), Builds.In(region))!.Cost;

    private static void Check(string members, string region, decimal perHour, string perMonth)
    {
        var cost = Cost(members, region)!;
        Assert.Equal(perHour, cost.PerHour);
        Assert.Equal(perMonth, Money.Text(cost.PerMonth));
    }
}
