using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Constructs;
using HealthCheck = Amazon.CDK.AWS.ECS.HealthCheck;

namespace Cdk;

/// <summary>
/// A stack as one writes it with the AWS CDK, with nothing of Fargate.Analyzers in it. Try <c>MemoryLimitMiB = 8192</c>,
/// <c>Timeout = Duration.Seconds(90)</c> or <c>HostPort = 80</c>: each is underlined, though the CDK synthesises all but the last.
/// </summary>
public class OrdersStack : Stack
{
    public OrdersStack(Construct scope, string id, bool isProduction) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        var cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = vpc });

        var task = new FargateTaskDefinition(this, "Task", new FargateTaskDefinitionProps
        {
            Cpu = isProduction ? 1024 : 256,
            MemoryLimitMiB = isProduction ? 2048 : 512,
            RuntimePlatform = new RuntimePlatform { CpuArchitecture = CpuArchitecture.ARM64, OperatingSystemFamily = OperatingSystemFamily.LINUX },
        });
        var migrate = task.AddContainer("migrate", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("shop/orders-migrate:1.4.2"),
            Essential = false,
            Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "migrate" }),
        });
        var web = task.AddContainer("web", new ContainerDefinitionOptions
        {
            Image = ContainerImage.FromRegistry("shop/orders:1.4.2"),
            Environment = new Dictionary<string, string> { ["LOG_LEVEL"] = isProduction ? "info" : "debug" },
            HealthCheck = new HealthCheck
            {
                Command = ["CMD-SHELL", "wget -q --spider http://localhost:8080/health || exit 1"],
                Interval = Duration.Seconds(15),
                Timeout = Duration.Seconds(5),
            },
            Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "web" }),
            PortMappings = [new PortMapping { ContainerPort = 8080 }],
        });
        web.AddContainerDependencies(new ContainerDependency { Container = migrate, Condition = ContainerDependencyCondition.SUCCESS });
        // The load balancer's: the first container with a port.
        task.DefaultContainer = web;

        new ApplicationLoadBalancedFargateService(this, "Service", new ApplicationLoadBalancedFargateServiceProps
        {
            Cluster = cluster,
            TaskDefinition = task,
            DesiredCount = 2,
            MinHealthyPercent = 100,
        });
    }
}
