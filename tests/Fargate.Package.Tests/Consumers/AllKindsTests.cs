using Fargate.Package.Tests.Hosting;

namespace Fargate.Package.Tests.Consumers;

/// <summary>A project with a resource of each kind, the services in other files than their task.</summary>
public class AllKindsTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    private const string Others = """
        using Fargate;
        using static Fargate.Units;

        [Cluster("shop", ContainerInsights = ContainerInsights.Enhanced)]
        [CapacityProviderStrategy(FargateCapacity.FargateSpot, Weight = 1)]
        public static class ShopCluster;

        [TaskDefinition("migration", Cpu = 1 * Vcpu, Memory = 2 * GiB)]
        [RunTask("migrate", Cluster = "shop", LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa" })]
        [EnvironmentOverride(typeof(Mover), "DRY_RUN", "false")]
        public partial class Migration
        {
            [Container("shop/migration:1.0")]
            public class Mover;
        }

        [FargateProfile("batch", ClusterName = "shop-k8s", PodExecutionRoleArn = "arn:aws:iam::123456789012:role/pods",
            Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa" })]
        [PodSelector("batch")]
        public static class BatchProfile;

        """;

    private const string Nightly = """
        using Fargate;

        [Schedule("nightly", "cron(30 2 * * ? *)", typeof(Migration), ClusterArn = "arn:aws:ecs:eu-central-2:123456789012:cluster/shop",
            RoleArn = "arn:aws:iam::123456789012:role/scheduler", LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa" })]
        public static class Nightly;

        """;

    private static readonly string[] Documents =
    [
        "batch.fargate-profile.json", "migrate.run-task.json", "migration.task-definition.json", "nightly.schedule.json",
        "orders.cpu.scaling-policy.json", "orders.night.scheduled-action.json", "orders.scalable-target.json", "orders.service.json",
        "orders.task-definition.json", "orders.template.json", "orders.update-service.json", "payments.scalable-target.json", "payments.service.json",
        "payments.template.json", "payments.update-service.json", "shop.cluster.json", "summary.md",
    ];

    [Fact]
    public void The_life_of_what_stands_around_a_task()
    {
        var app = new Consumer(package, "Around");
        app.WriteProject("<PropertyGroup><FargateCloudFormation>true</FargateCloudFormation></PropertyGroup>");
        app.Write("Others.cs", Others);
        app.Write("Nightly.cs", Nightly);
        app.Write("Orders.cs", Task(memory: 512));
        app.Write("OrdersService.cs", OrdersService(desiredCount: 2, port: 8080));
        app.Write("Payments.cs", Service("payments", 1, 8080) + "public static class Payments;\n");

        var cold = app.Build().Succeeded();
        Assert.Equal(Documents, app.Files(Source.Out));
        Assert.Equal(Documents, app.Files(Source.Obj));
        Assert.Equal(
            Documents.Where(it => it != "summary.md").Select(it => $"wrote {Source.Out}/{it}"),
            cold.Messages.Select(it => it[..it.IndexOf(" (", StringComparison.Ordinal)]).Order(StringComparer.Ordinal));

        // A value of one service: its file. The template and the second deployment leave the count of what scales alone.
        app.Write("OrdersService.cs", OrdersService(desiredCount: 3, port: 8080));
        Assert.Equal(
            [$"wrote {Source.Out}/orders.service.json (3 of orders)"],
            app.Build().Succeeded().Messages);
        Assert.Contains("\"desiredCount\": 3", app.Read($"{Source.Out}/orders.service.json"));

        // A fault between two files is the service's, at its place, and the task, which is without one, waits for the next build.
        var before = Contents(app);
        app.Write("Orders.cs", Task(memory: 1024));
        app.Write("OrdersService.cs", OrdersService(desiredCount: 3, port: 9090));
        var failed = app.Build().Failed("FARG1201");
        Assert.Contains("OrdersService.cs(5,35): error FARG1201: Container 'api' does not map port 9090", failed.Output);
        Assert.DoesNotContain("Orders.cs(", failed.Output);
        Assert.Empty(failed.Messages);
        Assert.Equal(before, Contents(app));

        // The templates, the schedule and what scales one service go; what they stood beside stays.
        app.WriteProject("");
        app.Delete("Nightly.cs");
        app.Write("OrdersService.cs", Service("orders", 3, 8080) + "public static class OrdersService;\n");
        Assert.Equal(
            [$"wrote {Source.Out}/orders.task-definition.json (256 CPU units, 1024 MiB, 1 container)"],
            app.Build().Succeeded().Messages);
        string[] gone =
        [
            "nightly.schedule.json", "orders.cpu.scaling-policy.json", "orders.night.scheduled-action.json", "orders.template.json",
            "payments.template.json",
        ];
        var left = Documents.Except(gone);
        Assert.Equal(left, app.Files(Source.Out));
        Assert.Equal(left, app.Files(Source.Obj));
    }

    private static string Task(int memory) => $$"""
        using Fargate;
        using static Fargate.Units;

        [TaskDefinition("orders", Cpu = Vcpu / 4, Memory = {{memory}})]
        public partial class Orders
        {
            [Container("shop/orders:1.0")]
            [PortMapping(8080)]
            public class Api;
        }

        """;

    private static string OrdersService(int desiredCount, int port) => Service("orders", desiredCount, port) + """
        [TargetTracking("cpu", ScalingMetric.AverageCpuUtilization, 60)]
        [ScheduledScaling("night", "cron(0 23 * * ? *)", MinCapacity = 1, MaxCapacity = 4)]
        public static class OrdersService;

        """;

    private static string Service(string name, int desiredCount, int port) => $$"""
        using Fargate;

        [Service("{{name}}", typeof(Orders), Cluster = "shop", DesiredCount = {{desiredCount}}, LaunchType = LaunchType.Fargate)]
        [NetworkConfiguration(Subnets = new[] { "subnet-0aaaaaaaaaaaaaaaa" })]
        [LoadBalancer(typeof(Orders.Api), {{port}},
            TargetGroupArn = "arn:aws:elasticloadbalancing:eu-central-2:123456789012:targetgroup/orders/0123456789abcdef")]
        [ScalableTarget(MinCapacity = 1, MaxCapacity = 4)]

        """;

    private static IEnumerable<(string, DateTimeOffset, string)> Contents(Consumer app) =>
        [.. app.Files(Source.Out).Select(it => $"{Source.Out}/{it}").Select(it => (it, app.Time(it), app.Read(it)))];
}
