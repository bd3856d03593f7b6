namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Requests of the AWS SDK about services and other resources, with faults in them.</summary>
internal static class FaultySdkServices
{
    public const string Network = """
        NetworkConfiguration = new NetworkConfiguration { AwsvpcConfiguration = new AwsVpcConfiguration { Subnets = { "subnet-0123456789abcdef0" }, SecurityGroups = { "sg-01234567" } } }
        """;

    public const string OnFargate = "LaunchType = LaunchType.FARGATE, " + Network;
    public const string Named = "ServiceName = \"web\", TaskDefinition = \"web:1\", DesiredCount = 2, ";
    public const string Scaling = "new Amazon.ApplicationAutoScaling.Model.";
    public const string OfEcs = "ServiceNamespace = Amazon.ApplicationAutoScaling.ServiceNamespace.Ecs, ";
    public const string Scheduler = "Amazon.Scheduler.Model.";
    public const string Selector = "Selectors = { new Amazon.EKS.Model.FargateProfileSelector { Namespace = \"default\" } }";

    public const string EcsTask = """
        LaunchType = Amazon.Scheduler.LaunchType.FARGATE, TaskDefinitionArn = "arn:aws:ecs:eu-west-1:123456789012:task-definition/job:1", NetworkConfiguration =
            new Amazon.Scheduler.Model.NetworkConfiguration { AwsvpcConfiguration = new Amazon.Scheduler.Model.AwsVpcConfiguration { Subnets = { "subnet-01234567" } } }
        """;

    public const string Cluster = """Arn = "arn:aws:ecs:eu-west-1:123456789012:cluster/c", RoleArn = "arn:aws:iam::123456789012:role/r" """;

    /// <summary>Requests with faults, and what is said of them.</summary>
    public static TheoryData<string, string[]> All => new()
    {
        {
            Service("ServiceConnectConfiguration = new() { Enabled = true, Namespace = \"shop\", AccessLogConfiguration = new() { Format = \"JSON\" } }"),
            ["FARG1262 'new': accessLogConfiguration has no effect without logConfiguration: the access log goes to the log of the proxy"]
        },
        {
            Service("ServiceConnectConfiguration = new() { Enabled = true, Namespace = \"shop\", LogConfiguration = new() { LogDriver = \"awslogs\", Options = { [\"awslogs-group\"] = \"/ecs/my proxy\", [\"awslogs-region\"] = \"eu-west-1a\" } } }"),
            [
                "FARG1277 '\"/ecs/my proxy\"': logConfiguration of Service Connect is not valid: log group '/ecs/my proxy' contains a space; a log group name must be 1 to 512 letters, digits and ./_#-",
                "FARG1277 '\"eu-west-1a\"': logConfiguration of Service Connect is not valid: 'awslogs-region' is 'eu-west-1a', but must be a region, such as 'eu-west-1'",
            ]
        },
        {
            Service("DeploymentConfiguration = new DeploymentConfiguration { EarlySuccessCriteria = new() { Enable = true, HealthyPercent = 101, SourceServiceRevisionCleanup = ServiceRevisionCleanup.BLOCKING }, DeploymentCircuitBreaker = new() { Enable = true, Rollback = true, ThresholdConfiguration = new() { Type = ThresholdType.UNBOUNDED_PERCENT, Value = 0 } } }"),
            [
                "FARG1263 '101': earlySuccessCriteria has a healthyPercent of 101, which must be 0 to 100",
                "FARG1264 '0': The deployment circuit breaker has a threshold of 0, which must be 1 to 100",
            ]
        },
        {
            Service("Monitoring = new() { MetricConfigurations = { new() { MetricNames = { \"CPUUtilization\" }, ResolutionSeconds = 30 } } }"),
            ["FARG1266 '30': The metric configuration is not valid: resolutionSeconds is 30; it must be 20 or 60"]
        },
        {
            Service("SchedulingStrategy = SchedulingStrategy.DAEMON"),
            ["FARG1276 'SchedulingStrategy.DAEMON': schedulingStrategy is DAEMON, which runs one task on each container instance, and Fargate has no instances: use REPLICA"]
        },
        {
            Policy("PolicyType = \"TargetTrackingScaling\", TargetTrackingScalingPolicyConfiguration = new() { TargetValue = 100 }"),
            ["FARG1268 'new': The policy follows no metric"]
        },
        {
            Policy("PolicyType = \"PredictiveScaling\", PredictiveScalingPolicyConfiguration = new() { MaxCapacityBuffer = 10 }"),
            ["FARG1275 '10': The predictive scaling policy is not valid: MaxCapacityBuffer is for the MaxCapacityBreachBehavior IncreaseMaxCapacity only"]
        },
        {
            $"new CreateServiceRequest {{ ServiceName = \"a b\", DesiredCount = 5001, TaskDefinition = \"web:1\", {OnFargate} }}",
            [
                "FARG1220 '\"a b\"': The name of the service is 'a b'; it must be 1 to 255 letters (A to Z), digits, hyphens and underscores",
                "FARG1205 '5001': desiredCount is 5001; it must be 0 to 5000",
            ]
        },
        {
            "new CreateServiceRequest { LaunchType = \"FARGATE\" }",
            [
                "FARG1209 'CreateServiceRequest': The network configuration is missing; every task on Fargate has a network interface in a subnet",
                "FARG1220 'CreateServiceRequest': The name of the service is missing; it must be 1 to 255 letters (A to Z), digits, hyphens and underscores",
                "FARG1221 'CreateServiceRequest': desiredCount is missing; a service with the scheduling strategy REPLICA must set it",
                "FARG1280 'CreateServiceRequest': The task definition is missing: set 'taskDefinition'",
            ]
        },
        {
            "new CreateServiceRequest { " + Named + "LaunchType = \"FARGATE\", NetworkConfiguration = new() { AwsvpcConfiguration = new() { AssignPublicIp = AssignPublicIp.ENABLED } } }",
            ["FARG1209 'new': The network configuration has no subnets; every task on Fargate has a network interface in a subnet"]
        },
        {
            "new CreateServiceRequest { " + Named + "LaunchType = \"FARGATE\", NetworkConfiguration = new() { AwsvpcConfiguration = new() { Subnets = { \"10.0.0.0/24\" }, SecurityGroups = { \"sg-01234567\", \"sg-01234567\", \"sg-01234567\", \"sg-01234567\", \"sg-01234567\", \"web\" } } } }",
            [
                "FARG1210 '\"10.0.0.0/24\"': '10.0.0.0/24' is not a subnet ID; it must be subnet- and 8 or 17 hexadecimal digits",
                "FARG1206 '\"web\"': securityGroups has 6 entries; the maximum is 5",
                "FARG1210 '\"web\"': 'web' is not a security group ID; it must be sg- and 8 or 17 hexadecimal digits",
            ]
        },
        {
            "new CreateServiceRequest { " + Named + "PlatformVersion = \"1.3.0\", " + Network + " }",
            [
                "FARG1214 'CreateServiceRequest': Neither launchType nor a capacity provider strategy is set: the default strategy of the cluster applies, or EC2 if it has none",
                "FARG1208 '\"1.3.0\"': Platform version '1.3.0' is retired; LATEST is 1.4.0 on Linux, 1.0.0 on Windows",
            ]
        },
        {
            Service("CapacityProviderStrategy = { new CapacityProviderStrategyItem { CapacityProvider = \"FARGATE\", Weight = 1001, Base = 1 }, new CapacityProviderStrategyItem { CapacityProvider = \"FARGATE_SPOT\", Base = 2 } }"),
            [
                "FARG1202 'LaunchType.FARGATE': launchType FARGATE and a capacity provider strategy are both set: remove one of them",
                "FARG1205 '1001': weight is 1001; it must be 0 to 1000",
                "FARG1204 '2': Another capacity provider of the strategy already has a base, and only one can: remove this base of 2",
            ]
        },
        {
            "new CreateServiceRequest { " + Named + Network + ", CapacityProviderStrategy = { new CapacityProviderStrategyItem { CapacityProvider = \"FARGATE\" } } }",
            ["FARG1203 'CapacityProviderStrategyItem': No capacity provider of the strategy has a weight above 0, so no task would start: set a weight"]
        },
        {
            Service("Tags = { new Tag { Key = \"aws:x\", Value = \"v\" } }, EnableECSManagedTags = true"),
            [
                "FARG1212 'CreateServiceRequest': enableECSManagedTags is true, but propagateTags is not set: propagate the tags of the task definition or of the service, as AWS requires",
                "FARG1211 '\"aws:x\"': The tag key 'aws:x' is not valid: the prefix 'aws:' is reserved for AWS",
            ]
        },
        {
            Service("DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 100, MinimumHealthyPercent = 100 }"),
            ["FARG1229 '100': maximumPercent is 100 and minimumHealthyPercent is 100, so a deployment can neither start nor stop a task"]
        },
        {
            Service("DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 99, MinimumHealthyPercent = 101 }"),
            [
                "FARG1228 '99': maximumPercent is 99; it must be 100 or more",
                "FARG1228 '101': minimumHealthyPercent is 101; it must be 0 to 100",
            ]
        },
        {
            Service("DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 100, MinimumHealthyPercent = 0 }, AvailabilityZoneRebalancing = AvailabilityZoneRebalancing.ENABLED"),
            ["FARG1230 'AvailabilityZoneRebalancing.ENABLED': Availability Zone rebalancing is enabled, but maximumPercent is 100: rebalancing starts new tasks before it stops old ones"]
        },
        {
            Service("DeploymentController = new DeploymentController { Type = DeploymentControllerType.CODE_DEPLOY }, DeploymentConfiguration = new DeploymentConfiguration { DeploymentCircuitBreaker = new DeploymentCircuitBreaker { Enable = true, Rollback = true } }"),
            [
                "FARG1238 'DeploymentControllerType.CODE_DEPLOY': The deployment controller is CODE_DEPLOY, but the service has no load balancer: add one",
                "FARG1231 'DeploymentCircuitBreaker': The CODE_DEPLOY deployment controller does not support the deployment circuit breaker",
            ]
        },
        {
            Service("DeploymentController = new DeploymentController { Type = DeploymentControllerType.EXTERNAL }"),
            ["FARG1239 'DeploymentControllerType.EXTERNAL': The deployment controller is EXTERNAL: remove taskDefinition, which task sets specify"]
        },
        {
            Service("DeploymentConfiguration = new DeploymentConfiguration { BakeTimeInMinutes = 5, CanaryConfiguration = new CanaryConfiguration { CanaryPercent = 0.05 } }"),
            [
                "FARG1233 '5': bakeTimeInMinutes is 5, but the bake time of a rolling deployment cannot be set: remove it",
                "FARG1232 'CanaryConfiguration': canaryConfiguration is valid only with strategy CANARY, and the strategy is ROLLING",
                "FARG1235 '0.05': canaryPercent is 0.05; it must be 0.1 to 100.0, in steps of 0.1",
            ]
        },
        {
            Service("""
                DeploymentConfiguration = new DeploymentConfiguration { Strategy = DeploymentStrategy.BLUE_GREEN, LifecycleHooks = { new DeploymentLifecycleHook { HookTargetArn = "check", RoleArn = text, LifecycleStages = { "POST_SCALE_UP" } } } },
                LoadBalancers = { new LoadBalancer { TargetGroupArn = text, ContainerName = "web", ContainerPort = 80 } }
                """),
            [
                "FARG1234 'DeploymentConfiguration': bakeTimeInMinutes is missing; it sets how long the old version of a BLUE_GREEN deployment keeps running",
                "FARG1237 '\"check\"': The lifecycle hook has the hookTargetArn 'check', which is not the ARN of a Lambda function",
                "FARG1236 'LoadBalancer': Strategy BLUE_GREEN shifts traffic, but the load balancer has no alternateTargetGroupArn, productionListenerRule and roleArn",
            ]
        },
        {
            Service("LoadBalancers = { new LoadBalancer { ContainerName = \"web\", ContainerPort = 80 } }, HealthCheckGracePeriodSeconds = -1"),
            [
                "FARG1223 'LoadBalancer': The targetGroupArn of the load balancer is missing; it must be the ARN of a target group",
                "FARG1205 '-1': healthCheckGracePeriodSeconds is -1; it must be 0 or more seconds",
            ]
        },
        {
            Service("ServiceRegistries = { new ServiceRegistry { RegistryArn = text, Port = 80, ContainerName = \"web\" } }"),
            ["FARG1240 '80': The service registry sets both port and containerName: keep one of them"]
        },
        {
            Service("""
                ServiceConnectConfiguration = new ServiceConnectConfiguration { Namespace = "n", Services = {
                    new ServiceConnectService { PortName = "web", DiscoveryName = "Web", ClientAliases = { new ServiceConnectClientAlias { DnsName = "web" } } },
                    new ServiceConnectService { PortName = "admin", DiscoveryName = "Web" } } }
                """),
            [
                "FARG1244 'ServiceConnectConfiguration': Service Connect has no 'enabled': set it to true",
                "FARG1243 '\"Web\"': discoveryName 'Web' is not valid; it must be up to 64 lower-case letters, digits and -_, and must not start with a hyphen",
                "FARG1244 'ServiceConnectClientAlias': Service Connect has a client alias without a port: set its port",
                "FARG1243 '\"Web\"': discoveryName 'Web' is not valid; it must be up to 64 lower-case letters, digits and -_, and must not start with a hyphen",
                "FARG1247 '\"Web\"': Another port of the service has the discovery name 'Web', which must be unique in the namespace",
            ]
        },
        {
            Service("VolumeConfigurations = { new ServiceVolumeConfiguration { Name = \"v\", ManagedEBSVolume = new ServiceManagedEBSVolumeConfiguration { VolumeType = \"gp2\", Iops = 3000 } } }"),
            [
                "FARG1272 'ServiceManagedEBSVolumeConfiguration': The EBS volume has no roleArn; it must be the role with which Amazon ECS creates the volume",
                "FARG1272 'ServiceManagedEBSVolumeConfiguration': The EBS volume has no size; it must have sizeInGiB or snapshotId",
                "FARG1274 '3000': The EBS volume has the type gp2, which does not support iops; only gp3, io1 and io2 do",
            ]
        },
        {
            Service("VolumeConfigurations = { new ServiceVolumeConfiguration { Name = \"v\", ManagedEBSVolume = new ServiceManagedEBSVolumeConfiguration { VolumeType = \"gp3\", SizeInGiB = 65537, RoleArn = text } } }"),
            ["FARG1273 '65537': sizeInGiB is 65537; it must be 1 to 65536 GiB for gp3"]
        },
        {
            "new UpdateServiceRequest { Service = \"web\", DesiredCount = 5001, PlatformVersion = \"1.3.0\", DeploymentConfiguration = new DeploymentConfiguration { MaximumPercent = 99 } }",
            [
                "FARG1205 '5001': desiredCount is 5001; it must be 0 to 5000",
                "FARG1208 '\"1.3.0\"': Platform version '1.3.0' is retired; LATEST is 1.4.0 on Linux, 1.0.0 on Windows",
                "FARG1228 '99': maximumPercent is 99; it must be 100 or more",
            ]
        },
        {
            Run("Count = 0, PropagateTags = PropagateTags.SERVICE"),
            [
                "FARG1205 '0': count is 0; it must be 1 to 10",
                "FARG1213 'PropagateTags.SERVICE': propagateTags is SERVICE, but a standalone task has no service: use TASK_DEFINITION, or remove propagateTags",
            ]
        },
        {
            $"new RunTaskRequest {{ TaskDefinition = \"web:latest\", {OnFargate} }}",
            ["FARG1295 '\"web:latest\"': 'web:latest' has a revision that is not a number: use 'web', which means the newest revision"]
        },
        {
            Run("Overrides = new TaskOverride { Cpu = \"256\", Memory = \"4096\" }"),
            ["FARG0101 '\"4096\"': Fargate does not support a task size of 256 CPU units and 4096 MiB: with 256 CPU units, memory must be 512, 1024 or 2048 MiB"]
        },
        { Run("Count = 11"), ["FARG1205 '11': count is 11; it must be 1 to 10"] },
        { $"new RunTaskRequest {{ {OnFargate} }}", ["FARG1280 'RunTaskRequest': The task definition is missing: set 'taskDefinition'"] },
        {
            "new CreateClusterRequest { ClusterName = \"my cluster\", CapacityProviders = { \"FARGATE\" }, DefaultCapacityProviderStrategy = { new CapacityProviderStrategyItem { CapacityProvider = \"FARGATE_SPOT\" } } }",
            [
                "FARG1282 '\"my cluster\"': 'my cluster' is not a valid cluster name; it must have 1 to 255 letters, digits, hyphens and underscores",
                "FARG1218 'CapacityProviderStrategyItem': No capacity provider of the default strategy has a weight above 0, so the strategy starts no task: set a weight",
                "FARG1284 '\"FARGATE_SPOT\"': The default strategy uses FARGATE_SPOT, but the cluster's capacity providers are FARGATE",
            ]
        },
        {
            "new CreateClusterRequest { Configuration = new ClusterConfiguration { ExecuteCommandConfiguration = new ExecuteCommandConfiguration { Logging = ExecuteCommandLogging.OVERRIDE } } }",
            ["FARG1285 'ExecuteCommandLogging.OVERRIDE': ECS Exec logging is OVERRIDE, but has no destination: set CloudWatchLogGroupName or S3BucketName"]
        },
        { Scaling + "RegisterScalableTargetRequest { " + OfEcs + "MinCapacity = 3, MaxCapacity = 2 }", ["FARG1250 '3': MinCapacity is 3; it must not exceed MaxCapacity, which is 2"] },
        {
            Scaling + "RegisterScalableTargetRequest { " + OfEcs + "MinCapacity = -1, MaxCapacity = 5001 }",
            [
                "FARG1205 '-1': MinCapacity is -1; it must be 0 to 5000",
                "FARG1205 '5001': MaxCapacity is 5001; it must be 0 to 5000",
            ]
        },
        {
            Policy("TargetTrackingScalingPolicyConfiguration = new() { TargetValue = 101, ScaleInCooldown = -1, PredefinedMetricSpecification = new() { PredefinedMetricType = Amazon.ApplicationAutoScaling.MetricType.ECSServiceAverageCPUUtilization, ResourceLabel = \"x\" } }"),
            [
                "FARG1253 '101': The target of the CPU utilization is 101; it must be above 0 and at most 100",
                "FARG1205 '-1': ScaleInCooldown is -1; it must be 0 or more seconds",
                "FARG1254 '\"x\"': ResourceLabel is set, but ECSServiceAverageCPUUtilization has none: remove it",
            ]
        },
        {
            Policy("TargetTrackingScalingPolicyConfiguration = new() { TargetValue = 0, PredefinedMetricSpecification = new() { PredefinedMetricType = \"ECSServiceAverageMemoryUtilization\" } }"),
            ["FARG1253 '0': The target of the memory utilization is 0; it must be above 0 and at most 100"]
        },
        {
            Policy("""
                PolicyType = "StepScaling", StepScalingPolicyConfiguration = new() { AdjustmentType = "ExactCapacity", StepAdjustments = {
                    new() { MetricIntervalLowerBound = 0, MetricIntervalUpperBound = 10, ScalingAdjustment = -1 }, new() { MetricIntervalLowerBound = 20, ScalingAdjustment = 2 } } }
                """),
            [
                "FARG1261 '-1': ScalingAdjustment is -1; with ExactCapacity it must be 0 or more",
                "FARG1256 '20': The step adjustment starts at 20, but the previous one ends at 10, which leaves a gap",
            ]
        },
        { Policy("PolicyType = \"StepScaling\", StepScalingPolicyConfiguration = new() { AdjustmentType = \"ChangeInCapacity\" }"), ["FARG1255 'new': The step scaling policy has no step adjustment, so it changes nothing: add one"] },
        {
            Scaling + "PutScheduledActionRequest { " + OfEcs + "ScheduledActionName = \"a:b\", Schedule = \"rate(five minutes)\", ScalableTargetAction = new() }",
            [
                "FARG1257 '\"a:b\"': The name of the scheduled action is 'a:b'; it must be 1 to 256 characters without : / | and without spaces at either end",
                "FARG1259 '\"rate(five minutes)\"': 'rate(five minutes)' is not a valid schedule for a scheduled action: rate() must have a number and minutes, hours or days, such as rate(5 minutes)",
                "FARG1258 'new': The scheduled action sets neither MinCapacity nor MaxCapacity, so it changes nothing: set one or both",
            ]
        },
        {
            Schedule("Name = \"a b\", ScheduleExpression = \"rate(five minutes)\", FlexibleTimeWindow = new() { Mode = \"FLEXIBLE\", MaximumWindowInMinutes = 1441 }", Cluster, EcsTask + ", TaskCount = 11, PropagateTags = \"SERVICE\""),
            [
                "FARG1282 '\"a b\"': 'a b' is not a valid schedule name; it must have 1 to 64 letters, digits, hyphens, underscores and dots",
                "FARG1283 '\"rate(five minutes)\"': 'rate(five minutes)' is not a valid schedule expression: rate() must have a number and minutes, hours or days, such as rate(5 minutes)",
                "FARG1281 '1441': MaximumWindowInMinutes is 1441; it must be 1 to 1440 minutes",
                "FARG1281 '11': TaskCount is 11; it must be 1 to 10 tasks",
                "FARG1286 '\"SERVICE\"': A schedule cannot propagate tags from SERVICE: use TASK_DEFINITION",
            ]
        },
        {
            Schedule("Name = \"s\"", "Input = text", "LaunchType = \"FARGATE\""),
            [
                "FARG1280 'Amazon.Scheduler.Model.Target': The cluster is missing: set 'Arn'",
                "FARG1280 'Amazon.Scheduler.Model.Target': The role with which the schedule starts tasks is missing: set 'RoleArn'",
                "FARG1209 'Amazon.Scheduler.Model.EcsParameters': The network configuration is missing; every task on Fargate has a network interface in a subnet",
                "FARG1280 'Amazon.Scheduler.Model.EcsParameters': The task definition is missing: set 'TaskDefinitionArn'",
            ]
        },
        {
            Profile("Subnets = { \"subnet-01234567\" }"),
            ["FARG1301 'Amazon.EKS.Model.CreateFargateProfileRequest': The profile has no selector, so no pod runs on Fargate: add a 'selectors' item with a namespace"]
        },
        {
            Profile("Selectors = { new() { Labels = { [\"a\"] = \"\" } } }"),
            ["FARG1303 'new': The pod selector has no namespace", "FARG1303 '\"\"': The pod selector has a value of 0 characters for the label 'a'; a value must have 1 to 255"]
        },
        {
            Profile("Selectors = { new() { Namespace = \"a\" }, new() { Namespace = \"b\" }, new() { Namespace = \"c\" }, new() { Namespace = \"d\" }, new() { Namespace = \"e\" }, new() { Namespace = \"f\" } }"),
            ["FARG1302 'new': The profile has 6 selectors; the quota is 5, unless AWS has raised it for your account"]
        },
        {
            "new Amazon.EKS.Model.CreateFargateProfileRequest { PodExecutionRoleArn = \"pods\", " + Selector + " }",
            [
                "FARG1280 'Amazon.EKS.Model.CreateFargateProfileRequest': The cluster is missing: set 'clusterName'",
                "FARG1304 '\"pods\"': 'pods' is not the ARN of an IAM role; it must be like arn:aws:iam::123456789012:role/pods",
            ]
        },
    };

    public static string Service(string members) => $"new CreateServiceRequest {{ {Named}{OnFargate}, {members} }}";

    public static string Run(string members) => $"new RunTaskRequest {{ TaskDefinition = \"web:1\", {OnFargate}, {members} }}";

    public static string Policy(string members) => $"{Scaling}PutScalingPolicyRequest {{ {OfEcs}PolicyName = \"p\", ResourceId = \"service/c/web\", ScalableDimension = \"ecs:service:DesiredCount\", {members} }}";

    public static string Schedule(string members, string target, string task) =>
        $"new {Scheduler}CreateScheduleRequest {{ {members}, Target = new {Scheduler}Target {{ {target}, EcsParameters = new {Scheduler}EcsParameters {{ {task} }} }} }}";

    public static string Profile(string members) =>
        $"new Amazon.EKS.Model.CreateFargateProfileRequest {{ FargateProfileName = \"p\", ClusterName = \"c\", PodExecutionRoleArn = \"arn:aws:iam::123456789012:role/pods\", {members} }}";

    /// <summary>A compilation of a method that makes the request.</summary>
    public static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Compile(string request) => CodeSource.WithSdk($$"""
        class App { void Send(string text, int number, List<string> texts) { {{request}}; } }
        """);
}
