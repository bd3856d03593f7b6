using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;

namespace Fargate.Analyzers.Tests.Resources;

/// <summary>Resources of one name, in one cluster and in several.</summary>
public class SharedNameTests
{
    private const string Network = """[NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb" })]""";

    private const string InTwo = $$"""
        [Cluster("blue"), CapacityProviderStrategy(FargateCapacity.Fargate, Weight = 1)]
        public static class Blue;

        [Service("web", "web:1", Cluster = typeof(Blue), DesiredCount = 1)]
        {{Network}}
        [ScalableTarget(MinCapacity = 1, MaxCapacity = 2), TargetTracking("cpu", ScalingMetric.AverageCpuUtilization, 60)]
        public static class A;

        [Service("Web", "web:2", Cluster = "arn:aws:ecs:eu-west-1:123456789012:cluster/green", DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class B;

        [Service("other", "web:1", Cluster = "green", DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class C;
        """;

    [Fact]
    public void Services_of_one_name_in_two_clusters_have_files_of_their_own()
    {
        var files = GeneratorRun.Of(InTwo).Files();
        Assert.Equal(
            [
                "blue.cluster.json", "blue.web.cpu.scaling-policy.json", "blue.web.scalable-target.json", "blue.web.service.json", "blue.web.update-service.json",
                "green.Web.service.json", "green.Web.update-service.json", "other.service.json", "other.update-service.json",
            ],
            files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("web:2", (string?)JsonNode.Parse(files["green.Web.service.json"])!["taskDefinition"]);
        AnnotatedSource.Check(InTwo);
    }

    [Theory]
    [InlineData("\"green\"", "\"green\"")]
    [InlineData("\"arn:aws:ecs:eu-west-1:123456789012:cluster/green\"", "\"Green\"")]
    [InlineData("null", "\"default\"")]
    public void In_one_cluster_they_are_an_error(string first, string second) => AnnotatedSource.Check($$"""
        [Service({|FARG0019:"web"|}, "web:1", Cluster = {{first}}, DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class A;

        [Service({|FARG0019:"Web"|}, "web:2", Cluster = {{second}}, DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class B;
        """);

    [Fact]
    public void Schedules_are_in_groups_and_profiles_in_clusters_of_their_own()
    {
        var files = GeneratorRun.Of("""
            [Schedule("nightly", "rate(1 day)"), FargateProfile("pods", ClusterName = "one")]
            public static class A;

            [Schedule("nightly", "rate(2 days)", GroupName = "reports"), FargateProfile("pods", ClusterName = "two")]
            public static class B;
            """).Files();
        Assert.Equal(
            ["default.nightly.schedule.json", "one.pods.fargate-profile.json", "reports.nightly.schedule.json", "two.pods.fargate-profile.json"],
            files.Keys.Order(StringComparer.Ordinal));
    }
}
