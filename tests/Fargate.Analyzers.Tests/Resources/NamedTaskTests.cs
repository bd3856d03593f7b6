using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;

namespace Fargate.Analyzers.Tests.Resources;

/// <summary>How a service, a run or a schedule names the task that it starts, and the containers of that task.</summary>
public class NamedTaskTests
{
    private const string Task = """
        [TaskDefinition("orders", Cpu = 256, Memory = 512)]
        public partial class Orders
        {
            [Container("orders:1", Name = "front"), PortMapping(8080)]
            public class Api;

            [Container("worker:1", Essential = false)]
            public class QueueWorker;
        }

        """;

    private const string Network = """[NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb" })]""";

    private const string Group = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/o/0123456789abcdef";

    [Theory]
    [InlineData("\"orders:7\"", "orders:7")]
    [InlineData("\"orders\"", "orders")]
    [InlineData("\"other:7\"", "other:7")]
    [InlineData("\"arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:7\"", "arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:7")]
    [InlineData("typeof(Orders)", "orders")]
    [InlineData("typeof(Orders), Revision = 7", "orders:7")]
    public void A_container_has_the_name_that_its_class_gives_it(string task, string definition)
    {
        var files = Files(Task + $$"""
            [Service("orders", {{task}})]
            [LoadBalancer(typeof(Orders.Api), 8080, TargetGroupArn = "arn:g")]
            [ServiceRegistry("arn:r", Container = typeof(Orders.Api), ContainerPort = 8080)]
            public static class OrdersService;

            [RunTask("once", {{task}})]
            [ContainerOverride(typeof(Orders.QueueWorker), Command = new[] { "migrate" })]
            [EnvironmentOverride(typeof(Orders.Api), "MODE", "once")]
            public static class Once;
            """);
        var service = JsonNode.Parse(files["orders.service.json"])!;
        Assert.Equal(definition, (string?)service["taskDefinition"]);
        Assert.Equal("front", (string?)service["loadBalancers"]![0]!["containerName"]);
        Assert.Equal("front", (string?)service["serviceRegistries"]![0]!["containerName"]);
        var run = JsonNode.Parse(files["once.run-task.json"])!;
        Assert.Equal(definition, (string?)run["taskDefinition"]);
        Assert.Equal(["queue-worker", "front"], run["overrides"]!["containerOverrides"]!.AsArray().Select(it => (string?)it!["name"]));
    }

    [Fact]
    public void A_container_of_a_base_has_a_name_too() => Assert.Equal("web", (string?)JsonNode.Parse(Files("""
        public abstract class Base
        {
            [Container("web:1")]
            public class Web;
        }

        [Service("orders", "orders:7")]
        [LoadBalancer(typeof(Base.Web), 80)]
        public static class OrdersService;
        """)["orders.service.json"])!["loadBalancers"]![0]!["containerName"]);

    [Fact]
    public void A_revision_pins_the_class_s_own_resources_and_those_of_bases()
    {
        var files = Files("""
            [TaskDefinition("orders-${Stage}", Cpu = 256, Memory = 512)]
            [Service("live", Revision = 3), RunTask("once", Revision = 4)]
            [Schedule("nightly", "rate(1 day)", Revision = 5, ClusterArn = "arn:aws:ecs:eu-west-1:123456789012:cluster/shop")]
            public partial class Orders
            {
                [Container("orders:1")]
                public class Api;
            }

            [Service("base", typeof(Orders), Revision = 6)]
            public abstract class Base;

            [Service("derived")]
            public class Derived : Base;

            [Service("other", typeof(Orders))]
            public class Other : Base;
            """, "Stage=test");
        Assert.Equal("orders-test:3", Definition("live.service.json"));
        Assert.Equal("orders-test:4", Definition("once.run-task.json"));
        Assert.Equal(
            "arn:aws:ecs:eu-west-1:123456789012:task-definition/orders-test:5",
            (string?)JsonNode.Parse(files["nightly.schedule.json"])!["Target"]!["EcsParameters"]!["TaskDefinitionArn"]);
        Assert.Equal("orders-test:6", Definition("derived.service.json"));
        Assert.Equal("orders-test", Definition("other.service.json"));

        string? Definition(string file) => (string?)JsonNode.Parse(files[file])!["taskDefinition"];
    }

    [Fact]
    public void What_is_no_container_is_an_error_whatever_names_the_task() => AnnotatedSource.Check([
        Task,
        $$"""
        public class Other
        {
            public class Api;
        }

        [Service("a", {|FARG0022:"orders:7"|}, DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        [LoadBalancer({|FARG0003:typeof(Other.Api)|}, 80, TargetGroupArn = "{{Group}}")]
        public static class A;

        [RunTask("b", "elsewhere:7", LaunchType = LaunchType.Fargate)]
        {{Network}}
        [ContainerOverride({|FARG0003:typeof(Other)|}, Memory = 128), EnvironmentOverride({|FARG0003:typeof(Orders)|}, "a", "b")]
        public static class B;
        """]);

    [Theory]
    [InlineData("typeof(Orders)", "'Other' is not a container of the task definition that is started: use a nested [Container] class of 'Orders' or of one of its base classes")]
    [InlineData("\"other:7\"", "'Other' is not a container of a task definition: use a nested [Container] class of the task's class or of one of its base classes")]
    public void The_message_says_of_which_task(string task, string message) => Assert.Equal(
        message,
        Assert.Single(AnnotatedSource.Run(Compilations.Create(AnnotatedSource.Usings + Task + $$"""
            public class Other;

            [RunTask("a", {{task}}, LaunchType = LaunchType.Fargate)]
            {{Network}}
            [ContainerOverride(typeof(Other), Memory = 128)]
            public static class A;
            """)), it => it.Id == "FARG0003").GetMessage(System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_template_is_a_task_where_it_has_a_family() => AnnotatedSource.Check($$"""
        [TaskDefinition(Cpu = 256, Memory = 512)]
        public abstract class Nameless
        {
            [Container("web:1")]
            public class Web;
        }

        [TaskDefinition("named", Cpu = 256, Memory = 512)]
        public abstract class Named
        {
            [Container("web:1")]
            public class Web;
        }

        [Service("a", {|FARG0017:typeof(Nameless)|}, DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        [LoadBalancer(typeof(Nameless.Web), 80, TargetGroupArn = "{{Group}}")]
        public static class A;

        [Service("b", typeof(Named), DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        [LoadBalancer(typeof(Named.Web), 80, TargetGroupArn = "{{Group}}")]
        public static class B;
        """);

    [Fact]
    public void The_newest_revision_and_a_pinned_one_are_checked_against_the_class() => AnnotatedSource.Check([
        Task,
        $$"""
        [Service("a", "orders", DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        [LoadBalancer(typeof(Orders.Api), {|FARG1201:80|}, TargetGroupArn = "{{Group}}")]
        public static class A;

        [Service("b", typeof(Orders), Revision = 7, DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        [LoadBalancer(typeof(Orders.QueueWorker), {|FARG1201:80|}, TargetGroupArn = "{{Group}}")]
        public static class B;
        """]);

    // It may have had that port.
    [Fact]
    public void A_revision_by_its_text_is_not_checked_against_the_class() => AnnotatedSource.Check([
        Task,
        $$"""
        [Service("a", {|FARG0022:"orders:7"|}, DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        [LoadBalancer(typeof(Orders.Api), 80, TargetGroupArn = "{{Group}}")]
        public static class A;

        [Schedule("nightly", "rate(1 day)", ClusterArn = "arn:aws:ecs:eu-west-1:123456789012:cluster/shop", RoleArn = "arn:aws:iam::123456789012:role/s",
            TaskDefinitionArn = {|FARG0022:"arn:aws:ecs:eu-west-1:123456789012:task-definition/orders:7"|}, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class Nightly;

        [RunTask("b", {|FARG1295:"orders:latest"|}, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class B;
        """]);

    [Fact]
    public void A_revision_is_one_of_a_class() => AnnotatedSource.Check([
        Task,
        $$"""
        [Service("a", "orders", Revision = {|FARG0020:7|}, DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class A;

        [Service("b", "other:7", Revision = {|FARG0020:7|}, DesiredCount = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class B;

        [RunTask("c", typeof(Orders), Revision = {|FARG0020:0|}, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class C;

        [RunTask("d", typeof(Orders), Revision = 1, LaunchType = LaunchType.Fargate)]
        {{Network}}
        public static class D;
        """]);

    [Fact]
    public void A_cluster_is_a_class_or_a_text()
    {
        const string Source = """
            [Cluster("shop-${Stage}"), CapacityProviderStrategy(FargateCapacity.Fargate, Weight = 1)]
            public static class Shop;

            [Service("a", "a:1", Cluster = typeof(Shop), DesiredCount = 1)]
            [ScalableTarget(MinCapacity = 1, MaxCapacity = 2)]
            public static class A;

            [RunTask("b", "b:1", Cluster = typeof(Shop))]
            public static class B;

            [RunTask("c", "c:1", Cluster = "shop-test")]
            public static class C;

            [RunTask("d", "d:1", Cluster = null)]
            public static class D;
            """;
        var files = Files(Source, "Stage=test");
        Assert.Equal("shop-test", (string?)JsonNode.Parse(files["a.service.json"])!["cluster"]);
        Assert.Equal("service/shop-test/a", (string?)JsonNode.Parse(files["a.scalable-target.json"])!["ResourceId"]);
        Assert.Equal("shop-test", (string?)JsonNode.Parse(files["b.run-task.json"])!["cluster"]);
        Assert.Equal("shop-test", (string?)JsonNode.Parse(files["c.run-task.json"])!["cluster"]);
        Assert.Null(JsonNode.Parse(files["d.run-task.json"])!["cluster"]);
        AnnotatedSource.Check($$"""
            [Cluster("shop"), CapacityProviderStrategy(FargateCapacity.FargateSpot, Weight = 1)]
            public static class Shop;

            [RunTask("a", "a:1", Cluster = typeof(Shop))]
            {{Network}}
            [CapacityProviderStrategy({|FARG1219:FargateCapacity.Fargate|}, Weight = 1)]
            public static class A;

            [RunTask("b", "b:1", Cluster = {|FARG0021:typeof(A)|}, LaunchType = LaunchType.Fargate)]
            {{Network}}
            public static class B;

            [RunTask("c", "c:1", Cluster = {|FARG0021:5|}, LaunchType = LaunchType.Fargate)]
            {{Network}}
            public static class C;
            """);
    }

    private static IReadOnlyDictionary<string, string> Files(string source, params string[] parameters)
    {
        var run = GeneratorRun.Of(Compilations.Create(AnnotatedSource.Usings + source), new BuildParameters(parameters));
        Assert.Empty(run.Output.GetDiagnostics().Where(it => it.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning));
        return run.Files();
    }
}
