using Fargate.Analyzers.Tests.Infrastructure;

namespace Fargate.Analyzers.Tests.Resources;

/// <summary>Where findings about services and other resources are shown.</summary>
public class ResourcePlacementTests
{
    private const string Task = """
        [TaskDefinition("orders", Cpu = 256, Memory = 512)]
        public partial class Orders
        {
            [Container("orders:1"), PortMapping(8080, Name = "http")]
            public class Api;
        }
        """;

    private const string Network = """[NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb" })]""";

    [Fact]
    public void Task_and_service_live_in_different_files() => AnnotatedSource.Check([
        Task,
        $$"""
        [Service("orders", typeof(Orders), DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        [LoadBalancer(typeof(Orders.Api), {|FARG1201:80|}, TargetGroupArn = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/o/0123456789abcdef")]
        public static class OrdersService;
        """]);

    [Fact]
    public void The_cluster_of_a_name_is_found_in_the_project() => AnnotatedSource.Check([
        """
        [Cluster("shop"), CapacityProviderStrategy(FargateCapacity.Fargate, Weight = 1)]
        public static class Shop;

        [Cluster("two", CapacityProviders = new[] { FargateCapacity.FargateSpot })]
        public abstract class Template;
        """,
        $$"""
        [Service("a", "a:1", Cluster = "shop", DesiredCount = 1)]
        {{Network}}
        [{|FARG1249:ServiceConnectConfiguration|}]
        public static class A;

        [RunTask("b", "b:1", Cluster = "arn:aws:ecs:eu-west-1:123456789012:cluster/shop")]
        {{Network}}
        [CapacityProviderStrategy({|FARG1219:FargateCapacity.FargateSpot|}, Weight = 1)]
        public static class B;

        [{|FARG1214:RunTask|}("c", "c:1", Cluster = "Shop")]
        {{Network}}
        public static class C;

        [Cluster("own"), RunTask("d", "d:1", Cluster = "own")]
        {{Network}}
        [CapacityProviderStrategy(FargateCapacity.Fargate, Weight = 1)]
        public static class D;

        [Cluster("half"), RunTask("e", "e:1", Cluster = "half", LaunchType = LaunchType.Fargate), Service("e", "e:1", Cluster = "half", DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        [{|FARG1249:ServiceConnectConfiguration|}]
        public static class E;

        [RunTask("f", "f:1", Cluster = "two")]
        {{Network}}
        [CapacityProviderStrategy(FargateCapacity.Fargate, Weight = 1)]
        public static class F;
        """]);

    [Fact]
    public void The_cluster_s_name_is_the_one_that_the_build_gives()
    {
        const string Source = """
            [Cluster("${Stage}", ServiceConnectNamespace = "shop"), CapacityProviderStrategy(FargateCapacity.Fargate, Weight = 1)]
            public static class Shop;

            [Service("a", "a:1", Cluster = "live", DesiredCount = 1)]
            """ + Network + """
            [ServiceConnectConfiguration]
            public static class A;
            """;
        var compilation = Compilations.Create(AnnotatedSource.Usings + Source);
        Assert.Empty(AnnotatedSource.Run(compilation, new BuildParameters("Stage=live")));
        Assert.Equal("FARG1214", Assert.Single(AnnotatedSource.Run(compilation, new BuildParameters("Stage=test"))).Id);
    }

    [Fact]
    public void A_class_that_is_several_things_is_checked_as_each() => AnnotatedSource.Check($$"""
        [TaskDefinition("orders", Cpu = 256, Memory = {|FARG0101:4096|})]
        [{|FARG1280:FargateProfile|}("pods", ClusterName = "shop"), PodSelector("a", {|FARG0018:"team"|})]
        [RunTask("once", Count = {|FARG1205:0|}, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public partial class Orders
        {
            [Container("orders:1")]
            public class Api;
        }
        """);

    [Fact]
    public void References_are_to_tasks_and_to_containers_of_the_same_task() => AnnotatedSource.Check([
        Task,
        $$"""
        public class Other
        {
            public class Api;
        }

        [Service("a", {|FARG0017:typeof(Other)|}, DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class A;

        [RunTask("b", typeof(Orders), LaunchType = LaunchType.Fargate)]
        {{Network}}
        [ContainerOverride({|FARG0003:typeof(Other.Api)|}, Memory = 128)]
        public static class B;
        """]);

    [Fact]
    public void An_attribute_belongs_on_one_of_its_classes() => AnnotatedSource.Check("""
        [{|FARG0002:NetworkConfiguration|}(Subnets = new[] { "subnet-1" })]
        [{|FARG0002:Tag|}("a", "b")]
        [{|FARG0002:PodSelector|}("a")]
        public class Plain;

        [Cluster("shop")]
        [Tag("a", "b")]
        [{|FARG0002:LoadBalancer|}(typeof(Plain), 80)]
        public static class Shop;
        """);

    [Theory]
    [InlineData("[Service(]")]
    [InlineData("[Service(\"a\", typeof()]")]
    [InlineData("[Service(\"a\", typeof(Missing))]")]
    [InlineData("[Service(null)]")]
    [InlineData("[Service(\"a\", (string)null), LoadBalancer(null, 80), CapacityProviderStrategy((FargateCapacity)9)]")]
    [InlineData("[Service(\"a\"), StepAdjustment(null, 1), TargetTracking(\"a\", (ScalingMetric)7, double.NaN)]")]
    [InlineData("[RunTask(\"a\"), EnvironmentOverride(null, null, null), EnvironmentOverride(typeof(int), \"a\", \"b\")]")]
    [InlineData("[FargateProfile(\"\"), PodSelector(null, null), PodSelector(\"a\", (string)null, \"=\", \"\")]")]
    [InlineData("[Schedule(null, null), NetworkConfiguration(Subnets = null)]")]
    [InlineData("[Cluster(\"a\", CapacityProviders = new FargateCapacity[] { }), Tag(null, null)]")]
    [InlineData("[Service(\"a\"), JsonField(\"/x\", \"{\"), JsonField(\"x\", \"1\"), DeploymentConfiguration(DeploymentCircuitBreaker = (DeploymentCircuitBreaker)5)]")]
    public void Half_typed_code_throws_nothing(string attributes)
    {
        var compilation = Compilations.Create(AnnotatedSource.Usings + attributes + " public class A;");
        AnnotatedSource.Run(compilation);
        GeneratorRun.Of(compilation);
    }

    [Fact]
    public void A_field_that_an_attribute_says_is_not_set_by_hand() => AnnotatedSource.Check($$"""
        [Service("a", "a:1", DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        [JsonField({|FARG0013:"/desiredCount"|}, "2")]
        public static class A;
        """);
}
