using Fargate.Core.Costs;
using Fargate.Core.Limits;

namespace Fargate.Core.Tests.Costs;

public class RecommendationFileTests
{
    [Fact]
    public void The_first_option_counts_by_the_family_of_the_task()
    {
        var file = Read(Service("orders", "Overprovisioned", 1024, 2048, (512, 1024, 18.024), (256, 512, 27)));
        Assert.Equal(new RecommendedSize(new TaskSize(1024, 2048), new TaskSize(512, 1024), 18.02m), Assert.Single(file.Families, it => it.Key == "orders").Value);
        Assert.Equal(new DateTimeOffset(2026, 11, 1, 6, 0, 0, TimeSpan.Zero), file.Refreshed);
        Assert.All(file.Families.Values, it => Assert.Equal(it, RecommendedSize.Parse(it.Line)));
    }

    [Fact]
    public void Services_with_one_family_get_the_largest_that_one_of_them_needs()
    {
        var one = Service("orders", "Overprovisioned", 1024, 2048, (256, 512, 1));
        var other = Service("orders", "Optimized", 1024, 2048);
        Assert.Equal(new TaskSize(1024, 2048), Read(one, other).Families["orders"].Recommended);
        Assert.Equal(new TaskSize(1024, 2048), Read(other, one).Families["orders"].Recommended);
    }

    [Fact]
    public void With_the_same_cpu_the_memory_decides_and_cpu_before_memory()
    {
        var (small, more, cpu) = (
            Service("orders", "Overprovisioned", 1024, 4096, (512, 1024, 1)), Service("orders", "Overprovisioned", 1024, 4096, (512, 2048, 1)),
            Service("orders", "Overprovisioned", 1024, 4096, (1024, 2048, 1)));
        Assert.Equal(new TaskSize(512, 2048), Read(small, more).Families["orders"].Recommended);
        Assert.Equal(new TaskSize(512, 2048), Read(more, small).Families["orders"].Recommended);
        Assert.Equal(new TaskSize(1024, 2048), Read(Service("orders", "Overprovisioned", 1024, 4096, (512, 4096, 1)), cpu).Families["orders"].Recommended);
        Assert.Equal(new TaskSize(1024, 2048), Read(cpu, Service("orders", "Overprovisioned", 1024, 4096, (512, 4096, 1))).Families["orders"].Recommended);
    }

    [Fact]
    public void What_is_optimized_stays_though_it_has_options() =>
        Assert.Equal(new TaskSize(1024, 2048), Read(Service("orders", "Optimized", 1024, 2048, (512, 1024, 1))).Families["orders"].Recommended);

    [Fact]
    public void Without_options_it_stays() =>
        Assert.Equal(new TaskSize(1024, 2048), Read(Service("orders", "Overprovisioned", 1024, 2048)).Families["orders"].Recommended);

    [Fact]
    public void The_newest_time_counts()
    {
        var (old, young) = (Service("a", "Optimized", 256, 512), Service("b", "Optimized", 256, 512).Replace("2026-11-01", "2026-11-03", StringComparison.Ordinal));
        Assert.Equal(new DateTimeOffset(2026, 11, 3, 6, 0, 0, TimeSpan.Zero), Read(old, young).Refreshed);
        Assert.Equal(new DateTimeOffset(2026, 11, 3, 6, 0, 0, TimeSpan.Zero), Read(young, old).Refreshed);
        Assert.Null(Read(old.Replace("\"2026-11-01T06:00:00+00:00\"", "1e300", StringComparison.Ordinal)).Refreshed);
    }

    [Fact]
    public void Services_on_EC2_are_none_of_ours() =>
        Assert.Empty(Read(Service("orders", "Overprovisioned", 1024, 2048, (256, 512, 1)).Replace("Fargate", "EC2", StringComparison.Ordinal)).Families);

    [Fact]
    public void The_time_may_be_in_seconds() => Assert.Equal(
        DateTimeOffset.FromUnixTimeSeconds(1793512800),
        Read(Service("orders", "Optimized", 256, 512).Replace("\"2026-11-01T06:00:00+00:00\"", "1793512800.123", StringComparison.Ordinal)).Refreshed);

    [Fact]
    public void Without_savings_in_USD_there_are_none() =>
        Assert.Null(Read(Service("orders", "Overprovisioned", 1024, 2048, (256, 512, 1)).Replace("USD", "CNY", StringComparison.Ordinal)).Families["orders"].MonthlySavings);

    [Theory]
    [InlineData("{", "it is incomplete, or not JSON: expected a name in quotes at character 2 of 1")]
    [InlineData("{}", "it has no ecsServiceRecommendations, as the answer of 'aws compute-optimizer get-ecs-service-recommendations' has")]
    public void What_is_no_answer_is_refused(string text, string expected)
    {
        Assert.Null(RecommendationFile.Read(text, out var problem));
        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData("\"cpu\": 1024", "\"cpu\": \"much\"")]
    [InlineData("task-definition/orders:7", "service/orders")]
    [InlineData("\"currentServiceConfiguration\": {", "\"currentServiceConfiguration\": [], \"x\": {")]
    public void A_service_that_is_not_as_expected_is_passed_over(string from, string to) =>
        Assert.Empty(Read(Service("orders", "Overprovisioned", 1024, 2048, (256, 512, 1)).Replace(from, to, StringComparison.Ordinal)).Families);

    private static RecommendationFile Read(params string[] services)
    {
        var file = RecommendationFile.Read($$"""{ "ecsServiceRecommendations": [{{string.Join(", ", services)}}], "errors": [] }""", out var problem);
        Assert.Null(problem);
        return file!;
    }

    private static string Service(string family, string finding, int cpu, int memory, params (int Cpu, int Memory, double Savings)[] options) => $$"""
        {
          "serviceArn": "arn:aws:ecs:us-east-1:123456789012:service/shop/{{family}}", "accountId": "123456789012",
          "currentServiceConfiguration": { "memory": {{memory}}, "cpu": {{cpu}}, "taskDefinitionArn": "arn:aws:ecs:us-east-1:123456789012:task-definition/{{family}}:7" },
          "lookbackPeriodInDays": 14.0, "launchType": "Fargate", "lastRefreshTimestamp": "2026-11-01T06:00:00+00:00", "finding": "{{finding}}",
          "serviceRecommendationOptions": [{{string.Join(", ", options.Select(it => string.Create(System.Globalization.CultureInfo.InvariantCulture, $$"""
            { "memory": {{it.Memory}}, "cpu": {{it.Cpu}}, "savingsOpportunity": { "savingsOpportunityPercentage": 50.0, "estimatedMonthlySavings": { "currency": "USD", "value": {{it.Savings}} } } }
            """)))}}]
        }
        """;
}
