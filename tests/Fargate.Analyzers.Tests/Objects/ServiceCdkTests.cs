using Microsoft.CodeAnalysis;
using static Fargate.Analyzers.Tests.Objects.FaultyCdkServices;

namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Services and other resources, in constructs of the AWS CDK: what is wrong, and where that is said.</summary>
public class ServiceCdkTests
{
    /// <summary>Statements of which nothing is said: what they make is valid, not for Fargate, or not known.</summary>
    public static TheoryData<string> Valid =>
    [
        // Level 1.
        CfnService(OnFargate),
        CfnService("Cluster = \"c\", DesiredCount = 5001"),
        CfnService(OnFargate + ", DesiredCount = 5001") + "service.AddPropertyOverride(\"DesiredCount\", 2);",
        CfnService(OnFargate + ", DesiredCount = 5001") + "service.DesiredCount = 2;",
        $"new {Scaling}CfnScalableTarget(this, \"T\", new {Scaling}CfnScalableTargetProps {{ ServiceNamespace = \"ecs\", MinCapacity = 0, MaxCapacity = 5000 }});",
        $"new {Scaling}CfnScalableTarget(this, \"T\", new {Scaling}CfnScalableTargetProps {{ ServiceNamespace = \"dynamodb\", MinCapacity = 10000, MaxCapacity = 1 }});",
        $"new {Scheduler}(this, \"T\", new {Scheduler}Props {{ Name = \"a b\", Target = new {Scheduler}.TargetProperty {{ Arn = id, RoleArn = id }} }});",
        // Level 2.
        Service(""),
        Service("""
            DesiredCount = 5000, MinHealthyPercent = 100, MaxHealthyPercent = 200, CircuitBreaker = new DeploymentCircuitBreaker { Rollback = true }, EnableExecuteCommand = true,
            HealthCheckGracePeriod = Duration.Seconds(60), PlatformVersion = FargatePlatformVersion.VERSION1_4, AssignPublicIp = true,
            CapacityProviderStrategies = new[] { new CapacityProviderStrategy { CapacityProvider = "FARGATE_SPOT", Weight = 1 } },
            PropagateTags = PropagatedTagSource.SERVICE, EnableECSManagedTags = true, SecurityGroups = new Amazon.CDK.AWS.EC2.ISecurityGroup[0]
            """),
        // The CDK writes 200 for 0, and 50 as the least.
        Service("MaxHealthyPercent = 0"),
        Service("MaxHealthyPercent = 100"),
        Service("DeploymentController = new DeploymentController { Type = DeploymentControllerType.EXTERNAL }"),
        Service(Connected + " } } }", container: Http),
        Service("", "service.LoadBalancerTarget(new LoadBalancerTargetOptions { ContainerName = \"web\", ContainerPort = 80 });", container: Http),
        Service("", AutoScaled("MinCapacity = 1, MaxCapacity = 4", "scaling.ScaleOnCpuUtilization(\"Cpu\", new CpuUtilizationScalingProps { TargetUtilizationPercent = 100, ScaleInCooldown = Duration.Seconds(60) });")),
        Service("DesiredCount = 5001", "((CfnService)service.Node.DefaultChild).AddPropertyOverride(\"DesiredCount\", 2);"),
        Service("DesiredCount = 5001", "var cfn = service.Node.DefaultChild as CfnService; cfn.DesiredCount = 2;"),
        // Somebody else adds the container.
        Service("", "service.TaskDefinition.AddContainer(\"api\", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry(\"nginx:1.27\") }); service.LoadBalancerTarget(new LoadBalancerTargetOptions { ContainerName = \"api\", ContainerPort = 80 });"),
        "new FargateService(this, \"S\", new FargateServiceProps { TaskDefinition = FargateTaskDefinition.FromFargateTaskDefinitionArn(this, \"D\", \"arn\") as TaskDefinition, " + Connected + " } } } });",
        "new FargateService(this, \"S\", new FargateServiceProps { DesiredCount = int.Parse(settings[\"count\"]), PlatformVersion = (FargatePlatformVersion)settings.Count, ServiceName = $\"{settings[\"name\"]} x\" });",
        "var props = new FargateServiceProps { DesiredCount = 5001 }; if (isProduction) props.DesiredCount = 2; new FargateService(this, \"S\", props);",
        Service("CapacityProviderStrategies = isProduction ? new[] { new CapacityProviderStrategy { CapacityProvider = \"FARGATE\", Weight = 1 } } : null"),
        // Patterns.
        LoadBalanced("DesiredCount = 2, MinHealthyPercent = 100, HealthCheckGracePeriod = Duration.Seconds(60), ListenerPort = 8080"),
        Queue("MinScalingCapacity = 2"),
        Queue("MinScalingCapacity = 0, MaxScalingCapacity = 5000, CpuTargetUtilizationPercent = 100"),
        Queue("CpuTargetUtilizationPercent = 101, DisableCpuBasedScaling = true"),
        // Clusters and profiles.
        "var c = new Cluster(this, \"C\", new ClusterProps { ClusterName = \"c\", EnableFargateCapacityProviders = true }); c.AddDefaultCapacityProviderStrategy(new[] { new CapacityProviderStrategy { CapacityProvider = \"FARGATE\", Weight = 1 } });",
        $"new {Eks}FargateProfile(this, \"P\", new {Eks}FargateProfileProps {{ Selectors = new[] {{ new {Eks}Selector {{ Namespace = \"default\" }} }} }});",
    ];

    [Theory]
    [MemberData(nameof(Valid))]
    public void Nothing_is_said_of_what_is_valid_or_not_known(string statements) => Assert.Equal("", string.Join("\n", In(statements)));

    [Theory]
    [MemberData(nameof(FaultyCdkServices.All), MemberType = typeof(FaultyCdkServices))]
    public void A_fault_is_found_where_it_is_said(string statements, string[] expected) => Assert.Equal(string.Join("\n", expected), string.Join("\n", In(statements)));

    [Fact]
    public void What_is_off_by_default_can_be_switched_on()
    {
        var compilation = CodeSource.Stack(Service("CapacityProviderStrategies = new[] { new CapacityProviderStrategy { CapacityProvider = \"FARGATE_SPOT\", Weight = 1 } }"));
        var options = compilation.Options.WithSpecificDiagnosticOptions([new("FARG1217", ReportDiagnostic.Warn)]);

        Assert.Equal(
            "FARG1217 '\"FARGATE_SPOT\"': Container 'web' may run on Fargate Spot, which gives 2 minutes' notice, but does not set stopTimeout (default 30 seconds): set up to 120 seconds",
            string.Join("\n", ServiceFindings.In(compilation.WithOptions(options))));
    }

    /// <summary>What is said of statements in the constructor of a stack.</summary>
    public static IReadOnlyList<string> In(string statements) => ServiceFindings.In(CodeSource.Stack(statements));
}
