namespace Fargate.Analyzers.Tests.Objects;

/// <summary>What stands around a task, in requests of the AWS SDK: what is wrong, and where that is said.</summary>
public class ServiceSdkTests
{
    private const string Network = """
        NetworkConfiguration = new NetworkConfiguration { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = { "subnet-0123456789abcdef0" }, SecurityGroups = { "sg-01234567" } } }
        """;

    private const string OnFargate = "LaunchType = LaunchType.FARGATE, " + Network;
    private const string Named = "ServiceName = \"web\", TaskDefinition = \"web:1\", DesiredCount = 2, ";
    private const string Scaling = "new Amazon.ApplicationAutoScaling.Model.";
    private const string OfEcs = "ServiceNamespace = Amazon.ApplicationAutoScaling.ServiceNamespace.Ecs, ";
    private const string Scheduler = "Amazon.Scheduler.Model.";
    private const string Selector = "Selectors = { new Amazon.EKS.Model.FargateProfileSelector { Namespace = \"default\" } }";

    private const string Task = """
        LaunchType = Amazon.Scheduler.LaunchType.FARGATE, TaskDefinitionArn = "arn:aws:ecs:eu-west-1:123456789012:task-definition/job:1", NetworkConfiguration =
            new Amazon.Scheduler.Model.NetworkConfiguration { AwsvpcConfiguration = new Amazon.Scheduler.Model.AwsVpcConfiguration { Subnets = { "subnet-01234567" } } }
        """;

    private const string Cluster = """Arn = "arn:aws:ecs:eu-west-1:123456789012:cluster/c", RoleArn = "arn:aws:iam::123456789012:role/r" """;

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
        "new RunTaskRequest { Count = 11 }",
        "new CreateClusterRequest { ClusterName = \"c\", CapacityProviders = { \"FARGATE\" }, DefaultCapacityProviderStrategy = { new() { CapacityProvider = \"FARGATE\", Weight = 1, Base = 1 } } }",
        Scaling + "RegisterScalableTargetRequest { " + OfEcs + "MinCapacity = 0, MaxCapacity = 5000 }",
        Scaling + "RegisterScalableTargetRequest { " + OfEcs + "SuspendedState = new() { DynamicScalingInSuspended = true } }",
        Scaling + "RegisterScalableTargetRequest { ServiceNamespace = \"dynamodb\", MinCapacity = 10000, MaxCapacity = 1 }",
        Policy("PolicyType = \"TargetTrackingScaling\", TargetTrackingScalingPolicyConfiguration = new() { TargetValue = 100, PredefinedMetricSpecification = new() { PredefinedMetricType = \"ECSServiceAverageCPUUtilization\" } }"),
        Policy("PolicyType = \"StepScaling\""),
        Scaling + "PutScheduledActionRequest { " + OfEcs + "ScheduledActionName = \"night\", Schedule = \"cron(0 20 * * ? *)\" }",
        Schedule("Name = \"s\", ScheduleExpression = \"rate(5 minutes)\"", Cluster, Task + ", TaskCount = 10"),
        "new " + Scheduler + "CreateScheduleRequest { Name = \"a b\", ScheduleExpression = \"x\", Target = new " + Scheduler + "Target { Arn = \"arn:aws:lambda:eu-west-1:123456789012:function:f\" } }",
        Profile(Selector),
    ];

    /// <summary>Requests with faults, and what is said of them.</summary>
    public static TheoryData<string, string[]> Faults => new()
    {
        {
            $"new CreateServiceRequest {{ ServiceName = \"a b\", DesiredCount = 5001, TaskDefinition = \"web:1\", {OnFargate} }}",
            [
                "FARG1220 '\"a b\"': The name of the service is 'a b': it is 1 to 255 of the letters A to Z, digits, hyphens and underscores",
                "FARG1205 '5001': desiredCount of 5001 is out of range: it is 0 to 5000",
            ]
        },
        {
            "new CreateServiceRequest { LaunchType = \"FARGATE\" }",
            [
                "FARG1209 'CreateServiceRequest': The network configuration is missing: on Fargate each task has a network interface in a subnet",
                "FARG1220 'CreateServiceRequest': The name of the service is missing: it is 1 to 255 of the letters A to Z, digits, hyphens and underscores",
                "FARG1221 'CreateServiceRequest': The service says not how many tasks it runs: desiredCount is required",
                "FARG1280 'CreateServiceRequest': The task definition is missing: set 'taskDefinition'",
            ]
        },
        {
            "new CreateServiceRequest { " + Named + "LaunchType = \"FARGATE\", NetworkConfiguration = new() { AwsvpcConfiguration = new() { AssignPublicIp = AssignPublicIp.ENABLED } } }",
            ["FARG1209 'new': The network configuration has no subnets: on Fargate each task has a network interface in a subnet"]
        },
        {
            "new CreateServiceRequest { " + Named + "LaunchType = \"FARGATE\", NetworkConfiguration = new() { AwsvpcConfiguration = new() { Subnets = { \"10.0.0.0/24\" }, SecurityGroups = { \"sg-01234567\", \"sg-01234567\", \"sg-01234567\", \"sg-01234567\", \"sg-01234567\", \"web\" } } } }",
            [
                "FARG1210 '\"10.0.0.0/24\"': '10.0.0.0/24' is no id of a subnet: that is subnet- and 8 or 17 hexadecimal digits",
                "FARG1206 '\"web\"': securityGroups has 6 entries; it can have 5",
                "FARG1210 '\"web\"': 'web' is no id of a security group: that is sg- and 8 or 17 hexadecimal digits",
            ]
        },
        {
            "new CreateServiceRequest { " + Named + "PlatformVersion = \"1.3.0\", " + Network + " }",
            [
                "FARG1214 'CreateServiceRequest': Neither a launch type nor a capacity provider strategy is set: the cluster's default strategy decides, and without one it is EC2",
                "FARG1208 '\"1.3.0\"': The platform version '1.3.0' is retired; LATEST is 1.4.0 on Linux, 1.0.0 on Windows",
            ]
        },
        {
            Service("CapacityProviderStrategy = { new CapacityProviderStrategyItem { CapacityProvider = \"FARGATE\", Weight = 1001, Base = 1 }, new CapacityProviderStrategyItem { CapacityProvider = \"FARGATE_SPOT\", Base = 2 } }"),
            [
                "FARG1202 'LaunchType.FARGATE': The launch type FARGATE stands beside a capacity provider strategy; only one of them can be said",
                "FARG1205 '1001': weight of 1001 is out of range: it is 0 to 1000",
                "FARG1204 '2': A second capacity provider of the strategy has a base, of 2; only one can have one",
            ]
        },
        {
            "new CreateServiceRequest { " + Named + Network + ", CapacityProviderStrategy = { new CapacityProviderStrategyItem { CapacityProvider = \"FARGATE\" } } }",
            ["FARG1203 'CapacityProviderStrategyItem': No capacity provider of the strategy has a weight above 0: no task would start"]
        },
        {
            Service("Tags = { new Tag { Key = \"aws:x\", Value = \"v\" } }, EnableECSManagedTags = true"),
            [
                "FARG1212 'CreateServiceRequest': Managed tags are on, and propagateTags is not set: AWS asks for the tags of the task definition or of the service beside them",
                "FARG1211 '\"aws:x\"': The key of a tag is 'aws:x': AWS keeps the prefix 'aws:' for itself",
            ]
        },
        {
            Service("DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 100, MinimumHealthyPercent = 100 }"),
            ["FARG1229 '100': No task may be added and none may be taken away: maximumPercent is 100, and minimumHealthyPercent is 100"]
        },
        {
            Service("DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 99, MinimumHealthyPercent = 101 }"),
            [
                "FARG1228 '99': maximumPercent of 99 is out of range: it is 100 or more",
                "FARG1228 '101': minimumHealthyPercent of 101 is out of range: it is 0 to 100",
            ]
        },
        {
            Service("DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 100, MinimumHealthyPercent = 0 }, AvailabilityZoneRebalancing = AvailabilityZoneRebalancing.ENABLED"),
            ["FARG1230 'AvailabilityZoneRebalancing.ENABLED': Availability Zone rebalancing is on, and maximumPercent is 100: it starts new tasks before it ends old ones"]
        },
        {
            Service("DeploymentController = new DeploymentController { Type = DeploymentControllerType.CODE_DEPLOY }, DeploymentConfiguration = new DeploymentConfiguration { DeploymentCircuitBreaker = new DeploymentCircuitBreaker { Enable = true, Rollback = true } }"),
            [
                "FARG1238 'DeploymentControllerType.CODE_DEPLOY': The deployment controller is CODE_DEPLOY, and the service has no load balancer",
                "FARG1231 'DeploymentCircuitBreaker': The deployment controller is CODE_DEPLOY, which has no circuit breaker",
            ]
        },
        {
            Service("DeploymentController = new DeploymentController { Type = DeploymentControllerType.EXTERNAL }"),
            ["FARG1239 'DeploymentControllerType.EXTERNAL': The deployment controller is EXTERNAL: taskDefinition must be left out, and stands in the task sets"]
        },
        {
            Service("DeploymentConfiguration = new DeploymentConfiguration { BakeTimeInMinutes = 5, CanaryConfiguration = new CanaryConfiguration { CanaryPercent = 0.05 } }"),
            [
                "FARG1233 '5': The bake time of 5 minutes is of no use: that of a rolling deployment cannot be set",
                "FARG1232 'CanaryConfiguration': canaryConfiguration is only valid with the strategy CANARY, and this one is ROLLING",
                "FARG1235 '0.05': canaryPercent of 0.05 is out of range: it is 0.1 to 100.0, in steps of 0.1",
            ]
        },
        {
            Service("""
                DeploymentConfiguration = new DeploymentConfiguration { Strategy = DeploymentStrategy.BLUE_GREEN, LifecycleHooks = { new DeploymentLifecycleHook { HookTargetArn = "check", RoleArn = text, LifecycleStages = { "POST_SCALE_UP" } } } },
                LoadBalancers = { new LoadBalancer { TargetGroupArn = text, ContainerName = "web", ContainerPort = 80 } }
                """),
            [
                "FARG1234 'DeploymentConfiguration': The strategy is BLUE_GREEN, and bakeTimeInMinutes, how long the old version still runs, is missing",
                "FARG1237 '\"check\"': The lifecycle hook calls 'check', which is no ARN of a Lambda function",
                "FARG1236 'LoadBalancer': The strategy BLUE_GREEN shifts traffic, and this load balancer has no alternateTargetGroupArn, productionListenerRule and roleArn",
            ]
        },
        {
            Service("LoadBalancers = { new LoadBalancer { ContainerName = \"web\", ContainerPort = 80 } }, HealthCheckGracePeriodSeconds = -1"),
            [
                "FARG1223 'LoadBalancer': The targetGroupArn of the load balancer is missing; it is the ARN of a target group",
                "FARG1205 '-1': healthCheckGracePeriodSeconds of -1 is out of range: it is 0 or more seconds",
            ]
        },
        {
            Service("ServiceRegistries = { new ServiceRegistry { RegistryArn = text, Port = 80, ContainerName = \"web\" } }"),
            ["FARG1240 '80': The service registry has both a port and a container; only one of them can be said"]
        },
        {
            Service("""
                ServiceConnectConfiguration = new ServiceConnectConfiguration { Namespace = "n", Services = {
                    new ServiceConnectService { PortName = "web", DiscoveryName = "Web", ClientAliases = { new ServiceConnectClientAlias { DnsName = "web" } } },
                    new ServiceConnectService { PortName = "admin", DiscoveryName = "Web" } } }
                """),
            [
                "FARG1244 'ServiceConnectConfiguration': Service Connect is not switched on: 'enabled' is missing",
                "FARG1243 '\"Web\"': The discoveryName 'Web' is not valid: it is up to 64 lower-case letters, digits and -_, not starting with a hyphen",
                "FARG1244 'ServiceConnectClientAlias': The name under which the others reach the port has no port beside it",
                "FARG1243 '\"Web\"': The discoveryName 'Web' is not valid: it is up to 64 lower-case letters, digits and -_, not starting with a hyphen",
                "FARG1247 '\"Web\"': Another port of the service has the discovery name 'Web', too; it is unique in the namespace",
            ]
        },
        {
            Service("VolumeConfigurations = { new ServiceVolumeConfiguration { Name = \"v\", ManagedEBSVolume = new ServiceManagedEBSVolumeConfiguration { VolumeType = \"gp2\", Iops = 3000 } } }"),
            [
                "FARG1272 'ServiceManagedEBSVolumeConfiguration': The EBS volume has no role with which Amazon ECS makes it: roleArn is missing",
                "FARG1272 'ServiceManagedEBSVolumeConfiguration': The EBS volume has no size: sizeInGiB or snapshotId is needed",
                "FARG1274 '3000': A volume of type gp2 takes no iops: they are for gp3, io1 and io2",
            ]
        },
        {
            Service("VolumeConfigurations = { new ServiceVolumeConfiguration { Name = \"v\", ManagedEBSVolume = new ServiceManagedEBSVolumeConfiguration { VolumeType = \"gp3\", SizeInGiB = 65537, RoleArn = text } } }"),
            ["FARG1273 '65537': sizeInGiB of 65537 is out of range for gp3: it is 1 to 65536 GiB"]
        },
        {
            "new UpdateServiceRequest { Service = \"web\", DesiredCount = 5001, PlatformVersion = \"1.3.0\", DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 99 } }",
            [
                "FARG1205 '5001': desiredCount of 5001 is out of range: it is 0 to 5000",
                "FARG1208 '\"1.3.0\"': The platform version '1.3.0' is retired; LATEST is 1.4.0 on Linux, 1.0.0 on Windows",
                "FARG1228 '99': maximumPercent of 99 is out of range: it is 100 or more",
            ]
        },
        {
            Run("Count = 0, PropagateTags = PropagateTags.SERVICE"),
            [
                "FARG1205 '0': count of 0 is out of range: it is 1 to 10",
                "FARG1213 'PropagateTags.SERVICE': propagateTags is SERVICE, and a run has no service: it is TASK_DEFINITION or left out",
            ]
        },
        { Run("Count = 11"), ["FARG1205 '11': count of 11 is out of range: it is 1 to 10"] },
        { $"new RunTaskRequest {{ {OnFargate} }}", ["FARG1280 'RunTaskRequest': The task definition is missing: set 'taskDefinition'"] },
        {
            "new CreateClusterRequest { ClusterName = \"my cluster\", CapacityProviders = { \"FARGATE\" }, DefaultCapacityProviderStrategy = { new CapacityProviderStrategyItem { CapacityProvider = \"FARGATE_SPOT\" } } }",
            [
                "FARG1282 '\"my cluster\"': 'my cluster' is no name of a cluster: it has 1 to 255 letters, digits, hyphens and underscores",
                "FARG1218 'CapacityProviderStrategyItem': No capacity provider of the default strategy has a weight above 0: no task starts by it",
                "FARG1284 '\"FARGATE_SPOT\"': The cluster's capacity providers are FARGATE; the default strategy names FARGATE_SPOT",
            ]
        },
        {
            "new CreateClusterRequest { Configuration = new ClusterConfiguration { ExecuteCommandConfiguration = new ExecuteCommandConfiguration { Logging = ExecuteCommandLogging.OVERRIDE } } }",
            ["FARG1285 'ExecuteCommandLogging.OVERRIDE': ECS Exec is to log to a place of its own: set CloudWatchLogGroupName or S3BucketName"]
        },
        { Scaling + "RegisterScalableTargetRequest { " + OfEcs + "MinCapacity = 3, MaxCapacity = 2 }", ["FARG1250 '3': MinCapacity of 3 is above MaxCapacity of 2"] },
        {
            Scaling + "RegisterScalableTargetRequest { " + OfEcs + "MinCapacity = -1, MaxCapacity = 5001 }",
            [
                "FARG1205 '-1': MinCapacity of -1 is out of range: it is 0 to 5000",
                "FARG1205 '5001': MaxCapacity of 5001 is out of range: it is 0 to 5000",
            ]
        },
        {
            Policy("TargetTrackingScalingPolicyConfiguration = new() { TargetValue = 101, ScaleInCooldown = -1, PredefinedMetricSpecification = new() { PredefinedMetricType = Amazon.ApplicationAutoScaling.MetricType.ECSServiceAverageCPUUtilization, ResourceLabel = \"x\" } }"),
            [
                "FARG1253 '101': The CPU utilization is a percentage: a target of 101 is not above 0 and up to 100",
                "FARG1205 '-1': ScaleInCooldown of -1 is out of range: it is 0 or more seconds",
                "FARG1254 '\"x\"': ECSServiceAverageCPUUtilization takes no resource label",
            ]
        },
        {
            Policy("TargetTrackingScalingPolicyConfiguration = new() { TargetValue = 0, PredefinedMetricSpecification = new() { PredefinedMetricType = \"ECSServiceAverageMemoryUtilization\" } }"),
            ["FARG1253 '0': The memory utilization is a percentage: a target of 0 is not above 0 and up to 100"]
        },
        {
            Policy("""
                PolicyType = "StepScaling", StepScalingPolicyConfiguration = new() { AdjustmentType = "ExactCapacity", StepAdjustments = {
                    new() { MetricIntervalLowerBound = 0, MetricIntervalUpperBound = 10, ScalingAdjustment = -1 }, new() { MetricIntervalLowerBound = 20, ScalingAdjustment = 2 } } }
                """),
            [
                "FARG1261 '-1': An exact capacity of -1 tasks is not possible: it is 0 or more",
                "FARG1256 '20': The step starts at 20, and the one before ends at 10: there is a gap",
            ]
        },
        { Policy("PolicyType = \"StepScaling\", StepScalingPolicyConfiguration = new() { AdjustmentType = \"ChangeInCapacity\" }"), ["FARG1255 'new': The policy has no step: it changes nothing"] },
        {
            Scaling + "PutScheduledActionRequest { " + OfEcs + "ScheduledActionName = \"a:b\", Schedule = \"rate(five minutes)\", ScalableTargetAction = new() }",
            [
                "FARG1257 '\"a:b\"': The name of the scheduled action is 'a:b': it is 1 to 256 characters, none of : / |, and no space at its ends",
                "FARG1259 '\"rate(five minutes)\"': 'rate(five minutes)' is no schedule: rate() takes a number and minutes, hours or days, such as rate(5 minutes)",
                "FARG1258 'new': The scheduled action changes nothing: it sets MinCapacity, MaxCapacity or both",
            ]
        },
        {
            Schedule("Name = \"a b\", ScheduleExpression = \"rate(five minutes)\", FlexibleTimeWindow = new() { Mode = \"FLEXIBLE\", MaximumWindowInMinutes = 1441 }", Cluster, Task + ", TaskCount = 11, PropagateTags = \"SERVICE\""),
            [
                "FARG1282 '\"a b\"': 'a b' is no name of a schedule: it has 1 to 64 letters, digits, hyphens, underscores and dots",
                "FARG1283 '\"rate(five minutes)\"': 'rate(five minutes)' is no schedule expression: rate() takes a number and minutes, hours or days, such as rate(5 minutes)",
                "FARG1281 '1441': The flexible time window is 1441; it is 1 to 1440 minutes",
                "FARG1281 '11': The number of tasks is 11; it is 1 to 10 tasks",
                "FARG1286 '\"SERVICE\"': A schedule cannot propagate tags from SERVICE: the only value that it takes is TASK_DEFINITION",
            ]
        },
        {
            Schedule("Name = \"s\"", "Input = text", "LaunchType = \"FARGATE\""),
            [
                "FARG1280 'Amazon.Scheduler.Model.Target': The cluster is missing: set 'Arn'",
                "FARG1280 'Amazon.Scheduler.Model.Target': The role with which the scheduler starts tasks is missing: set 'RoleArn'",
                "FARG1209 'Amazon.Scheduler.Model.EcsParameters': The network configuration is missing: on Fargate each task has a network interface in a subnet",
                "FARG1280 'Amazon.Scheduler.Model.EcsParameters': The task definition is missing: set 'TaskDefinitionArn'",
            ]
        },
        {
            Profile("Subnets = { \"subnet-01234567\" }"),
            ["FARG1301 'Amazon.EKS.Model.CreateFargateProfileRequest': The profile has no selector, so that no pod runs on Fargate: add 'selectors' item with a namespace"]
        },
        {
            Profile("Selectors = { new() { Labels = { [\"a\"] = \"\" } } }"),
            ["FARG1303 'new': The selector has no namespace", "FARG1303 '\"\"': The value of 'a' has 0 characters, of 1 to 255"]
        },
        {
            Profile("Selectors = { new() { Namespace = \"a\" }, new() { Namespace = \"b\" }, new() { Namespace = \"c\" }, new() { Namespace = \"d\" }, new() { Namespace = \"e\" }, new() { Namespace = \"f\" } }"),
            ["FARG1302 'new': The profile has 6 selectors; the quota is 5, unless AWS has raised it for your account"]
        },
        {
            "new Amazon.EKS.Model.CreateFargateProfileRequest { PodExecutionRoleArn = \"pods\", " + Selector + " }",
            [
                "FARG1280 'Amazon.EKS.Model.CreateFargateProfileRequest': The cluster is missing: set 'clusterName'",
                "FARG1304 '\"pods\"': 'pods' is not the ARN of a role, such as arn:aws:iam::123456789012:role/pods",
            ]
        },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void Nothing_is_said_of_what_is_valid_or_not_known(string request) => Assert.Equal("", string.Join("\n", In(request)));

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_found_where_it_is_said(string request, string[] expected) => Assert.Equal(string.Join("\n", expected), string.Join("\n", In(request)));

    /// <summary>What is said of a request.</summary>
    public static IReadOnlyList<string> In(string request) => ServiceFindings.In(CodeSource.WithSdk($$"""
        class App { void Send(string text, int number, List<string> texts) { {{request}}; } }
        """));

    private static string Service(string members) => $"new CreateServiceRequest {{ {Named}{OnFargate}, {members} }}";

    private static string Run(string members) => $"new RunTaskRequest {{ TaskDefinition = \"web:1\", {OnFargate}, {members} }}";

    private static string Policy(string members) => $"{Scaling}PutScalingPolicyRequest {{ {OfEcs}PolicyName = \"p\", ResourceId = \"service/c/web\", ScalableDimension = \"ecs:service:DesiredCount\", {members} }}";

    private static string Schedule(string members, string target, string task) =>
        $"new {Scheduler}CreateScheduleRequest {{ {members}, Target = new {Scheduler}Target {{ {target}, EcsParameters = new {Scheduler}EcsParameters {{ {task} }} }} }}";

    private static string Profile(string members) =>
        $"new Amazon.EKS.Model.CreateFargateProfileRequest {{ FargateProfileName = \"p\", ClusterName = \"c\", PodExecutionRoleArn = \"arn:aws:iam::123456789012:role/pods\", {members} }}";
}
