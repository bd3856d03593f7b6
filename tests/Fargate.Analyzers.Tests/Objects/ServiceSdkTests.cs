using static Fargate.Analyzers.Tests.Objects.FaultySdkServices;

namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Services and other resources, in requests of the AWS SDK: what is wrong, and where that is said.</summary>
public class ServiceSdkTests
{
    /// <summary>Requests of which nothing is said: they are valid, not for Fargate, or not known.</summary>
    public static TheoryData<string> Valid =>
    [
        Service("DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 200, MinimumHealthyPercent = 100 }"),
        $"new CreateServiceRequest {{ ServiceName = \"web\", TaskDefinition = \"web:1\", DesiredCount = 5000, {OnFargate} }}",
        "new CreateServiceRequest { ServiceName = \"a b\", DesiredCount = 5001 }",
        "new CreateServiceRequest { ServiceName = \"a b\", LaunchType = LaunchType.EC2, DesiredCount = 5001, PlatformVersion = \"1.3.0\" }",
        "new CreateServiceRequest { ServiceName = \"a b\", LaunchType = text, DesiredCount = 5001 }",
        "new CreateServiceRequest { CapacityProviderStrategy = { new CapacityProviderStrategyItem { CapacityProvider = \"my-instances\" } } }",
        "new CreateServiceRequest { ServiceName = text, TaskDefinition = text, DesiredCount = number, LaunchType = \"FARGATE\", NetworkConfiguration = { AwsvpcConfiguration = { Subnets = texts } } }",
        // What an update leaves out stays as it is.
        "new UpdateServiceRequest { Service = \"web\", CapacityProviderStrategy = { new CapacityProviderStrategyItem { CapacityProvider = \"FARGATE\", Weight = 1 } } }",
        "new UpdateServiceRequest { Service = \"web\", PlatformVersion = \"1.4.0\", DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 100 } }",
        "new UpdateServiceRequest { Service = \"web\", DesiredCount = 5001 }",
        Run("Count = 10"),
        Run("Overrides = new TaskOverride { Cpu = \"1 vCPU\", Memory = \"2 GB\", ContainerOverrides = { new ContainerOverride { Name = \"web\", Memory = 4096 } } }"),
        Run("Overrides = new TaskOverride { Cpu = text, Memory = \"4096\" }"),
        "new RunTaskRequest { LaunchType = LaunchType.EC2, TaskDefinition = \"web:1\", Overrides = new TaskOverride { Cpu = \"256\", Memory = \"4096\" } }",
        "new RunTaskRequest { Count = 11 }",
        "new CreateClusterRequest { ClusterName = \"c\", CapacityProviders = { \"FARGATE\" }, DefaultCapacityProviderStrategy = { new() { CapacityProvider = \"FARGATE\", Weight = 1, Base = 1 } } }",
        Scaling + "RegisterScalableTargetRequest { " + OfEcs + "MinCapacity = 0, MaxCapacity = 5000 }",
        Scaling + "RegisterScalableTargetRequest { " + OfEcs + "SuspendedState = new() { DynamicScalingInSuspended = true } }",
        Scaling + "RegisterScalableTargetRequest { ServiceNamespace = \"dynamodb\", MinCapacity = 10000, MaxCapacity = 1 }",
        Policy("PolicyType = \"TargetTrackingScaling\", TargetTrackingScalingPolicyConfiguration = new() { TargetValue = 100, PredefinedMetricSpecification = new() { PredefinedMetricType = \"ECSServiceAverageCPUUtilization\" } }"),
        Policy("PolicyType = \"StepScaling\""),
        Scaling + "PutScheduledActionRequest { " + OfEcs + "ScheduledActionName = \"night\", Schedule = \"cron(0 20 * * ? *)\" }",
        Schedule("Name = \"s\", ScheduleExpression = \"rate(5 minutes)\"", Cluster, EcsTask + ", TaskCount = 10"),
        "new " + Scheduler + "CreateScheduleRequest { Name = \"a b\", ScheduleExpression = \"x\", Target = new " + Scheduler + "Target { Arn = \"arn:aws:lambda:eu-west-1:123456789012:function:f\" } }",
        Profile(Selector),
    ];

    [Theory]
    [MemberData(nameof(Valid))]
    public void Nothing_is_said_of_what_is_valid_or_not_known(string request) => Assert.Equal("", string.Join("\n", In(request)));

    [Theory]
    [MemberData(nameof(FaultySdkServices.All), MemberType = typeof(FaultySdkServices))]
    public void A_fault_is_found_where_it_is_said(string request, string[] expected) => Assert.Equal(string.Join("\n", expected), string.Join("\n", In(request)));

    /// <summary>What is said of a request.</summary>
    public static IReadOnlyList<string> In(string request) => ServiceFindings.In(Compile(request));
}
