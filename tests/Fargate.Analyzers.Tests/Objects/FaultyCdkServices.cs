namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Statements of a stack that make services and other resources with constructs of the AWS CDK, with faults in them.</summary>
internal static class FaultyCdkServices
{
    public const string Scaling = "Amazon.CDK.AWS.ApplicationAutoScaling.";
    public const string Scheduler = "Amazon.CDK.AWS.Scheduler.CfnSchedule";
    public const string Eks = "Amazon.CDK.AWS.EKS.";
    public const string Http = ", PortMappings = new[] { new PortMapping { ContainerPort = 80, Name = \"http\" } }";
    public const string OnFargate = "LaunchType = \"FARGATE\", TaskDefinition = \"web:1\", " + Network;
    public const string Connected = "ServiceConnectConfiguration = new ServiceConnectProps { Namespace = \"n\", Services = new[] { new ServiceConnectService { PortMappingName = \"http\"";

    public const string Network = """
        NetworkConfiguration = new CfnService.NetworkConfigurationProperty { AwsvpcConfiguration = new CfnService.AwsVpcConfigurationProperty { Subnets = new[] { "subnet-01234567" } } }
        """;

    /// <summary>Statements with faults, and what is said of them.</summary>
    public static TheoryData<string, string[]> All => new()
    {
        {
            CfnService("LaunchType = \"FARGATE\", DesiredCount = 5001, ServiceName = \"a b\", DeploymentConfiguration = new CfnService.DeploymentConfigurationProperty { MaximumPercent = 100 }"),
            [
                "FARG1209 'CfnServiceProps': The network configuration is missing; every task on Fargate has a network interface in a subnet",
                "FARG1280 'CfnServiceProps': The task definition is missing: set 'taskDefinition'",
                "FARG1205 '5001': desiredCount is 5001; it must be 0 to 5000",
                "FARG1220 '\"a b\"': The name of the service is 'a b'; it must be 1 to 255 letters (A to Z), digits, hyphens and underscores",
                "FARG1229 '100': maximumPercent is 100 and minimumHealthyPercent is 100 by default, so a deployment can neither start nor stop a task",
            ]
        },
        { CfnService(OnFargate) + "service.DesiredCount = 5001;", ["FARG1205 '5001': desiredCount is 5001; it must be 0 to 5000"] },
        {
            """
            new CfnCluster(this, "X", new CfnClusterProps { ClusterName = "a b", ClusterSettings = new[] { new CfnCluster.ClusterSettingsProperty { Name = "containerInsights", Value = "enabled" } },
                CapacityProviders = new[] { "FARGATE" }, DefaultCapacityProviderStrategy = new[] { new CfnCluster.CapacityProviderStrategyItemProperty { CapacityProvider = "FARGATE_SPOT" } } });
            """,
            [
                "FARG1282 '\"a b\"': 'a b' is not a valid cluster name; it must have 1 to 255 letters, digits, hyphens and underscores",
                "FARG1218 'CfnCluster.CapacityProviderStrategyItemProperty': No capacity provider of the default strategy has a weight above 0, so the strategy starts no task: set a weight",
                "FARG1284 '\"FARGATE_SPOT\"': The default strategy uses FARGATE_SPOT, but the cluster's capacity providers are FARGATE",
            ]
        },
        {
            $"new {Scaling}CfnScalableTarget(this, \"T\", new {Scaling}CfnScalableTargetProps {{ ServiceNamespace = \"ecs\", MinCapacity = -1, ScheduledActions = new[] {{ new {Scaling}CfnScalableTarget.ScheduledActionProperty {{ ScheduledActionName = \"night\", Schedule = \"rate(five minutes)\" }} }} }});",
            [
                "FARG1251 'Amazon.CDK.AWS.ApplicationAutoScaling.CfnScalableTargetProps': The scalable target has no MaxCapacity; it must have both MinCapacity and MaxCapacity",
                "FARG1205 '-1': MinCapacity is -1; it must be 0 to 5000",
                "FARG1258 'Amazon.CDK.AWS.ApplicationAutoScaling.CfnScalableTarget.ScheduledActionProperty': The scheduled action sets neither MinCapacity nor MaxCapacity, so it changes nothing: set one or both",
                "FARG1259 '\"rate(five minutes)\"': 'rate(five minutes)' is not a valid schedule for a scheduled action: rate() must have a number and minutes, hours or days, such as rate(5 minutes)",
            ]
        },
        {
            $"new {Scaling}CfnScalingPolicy(this, \"T\", new {Scaling}CfnScalingPolicyProps {{ PolicyType = \"TargetTrackingScaling\", ScalingTargetId = \"t\", TargetTrackingScalingPolicyConfiguration = new {Scaling}CfnScalingPolicy.TargetTrackingScalingPolicyConfigurationProperty {{ TargetValue = 100.5, PredefinedMetricSpecification = new {Scaling}CfnScalingPolicy.PredefinedMetricSpecificationProperty {{ PredefinedMetricType = \"ECSServiceAverageMemoryUtilization\" }} }} }});",
            [
                "FARG1257 'Amazon.CDK.AWS.ApplicationAutoScaling.CfnScalingPolicyProps': The name of the policy is missing; it must be 1 to 256 printable characters",
                "FARG1253 '100.5': The target of the memory utilization is 100.5; it must be above 0 and at most 100",
            ]
        },
        {
            $"new {Scheduler}(this, \"T\", new {Scheduler}Props {{ ScheduleExpression = \"rate(five minutes)\", Target = new {Scheduler}.TargetProperty {{ Arn = id, RoleArn = id, EcsParameters = new {Scheduler}.EcsParametersProperty {{ LaunchType = \"FARGATE\", TaskDefinitionArn = id, TaskCount = 11 }} }} }});",
            [
                "FARG1283 '\"rate(five minutes)\"': 'rate(five minutes)' is not a valid schedule expression: rate() must have a number and minutes, hours or days, such as rate(5 minutes)",
                "FARG1209 'Amazon.CDK.AWS.Scheduler.CfnSchedule.EcsParametersProperty': The network configuration is missing; every task on Fargate has a network interface in a subnet",
                "FARG1281 '11': TaskCount is 11; it must be 1 to 10 tasks",
            ]
        },
        {
            $"new {Scheduler}(this, \"T\", new {Scheduler}Props {{ ScheduleExpression = \"rate(5 minutes)\", StartDate = \"2026-12-02T00:00:00.000Z\", EndDate = \"2026-12-01T00:00:00.000Z\", FlexibleTimeWindow = new {Scheduler}.FlexibleTimeWindowProperty {{ Mode = \"OFF\" }}, Target = new {Scheduler}.TargetProperty {{ Arn = \"arn:aws:ecs:eu-west-1:123456789012:cluster/c\", RoleArn = id, Input = \"[\", EcsParameters = new {Scheduler}.EcsParametersProperty {{ LaunchType = \"FARGATE\", TaskDefinitionArn = \"arn:aws:ecs:us-east-1:123456789012:task-definition/web\", NetworkConfiguration = new {Scheduler}.NetworkConfigurationProperty {{ AwsvpcConfiguration = new {Scheduler}.AwsVpcConfigurationProperty {{ Subnets = new[] {{ \"subnet-01234567\" }} }} }} }} }} }});",
            [
                "FARG1287 '\"2026-12-01T00:00:00.000Z\"': EndDate is 2026-12-01T00:00:00.000Z; it must be after StartDate, which is 2026-12-02T00:00:00.000Z",
                "FARG1288 '\"[\"': The input of the schedule is not valid JSON",
                "FARG1289 '\"arn:aws:ecs:us-east-1:123456789012:task-definition/web\"': The ARN names us-east-1, but the cluster is in eu-west-1: a schedule and all resources that it names must be in the same Region",
            ]
        },
        {
            $"new {Eks}CfnFargateProfile(this, \"T\", new {Eks}CfnFargateProfileProps {{ ClusterName = \"c\", PodExecutionRoleArn = \"pods\", Selectors = new[] {{ new {Eks}CfnFargateProfile.SelectorProperty {{ Namespace = \"n\", Labels = new[] {{ new {Eks}CfnFargateProfile.LabelProperty {{ Key = \"a\", Value = \"\" }} }} }} }}, Tags = new[] {{ new CfnTag {{ Key = \"a\", Value = \"b\" }} }} }});",
            [
                "FARG1304 '\"pods\"': 'pods' is not the ARN of an IAM role; it must be like arn:aws:iam::123456789012:role/pods",
                "FARG1303 '\"\"': The pod selector has a value of 0 characters for the label 'a'; a value must have 1 to 255",
            ]
        },
        {
            Service("DesiredCount = 5001, ServiceName = \"a b\", PlatformVersion = FargatePlatformVersion.VERSION1_3, MinHealthyPercent = 101, MaxHealthyPercent = 99"),
            [
                "FARG1205 '5001': desiredCount is 5001; it must be 0 to 5000",
                "FARG1220 '\"a b\"': The name of the service is 'a b'; it must be 1 to 255 letters (A to Z), digits, hyphens and underscores",
                "FARG1208 'FargatePlatformVersion.VERSION1_3': Platform version '1.3.0' is retired; LATEST is 1.4.0",
                "FARG1228 '101': minimumHealthyPercent is 101; it must be 0 to 100",
                "FARG1228 '99': maximumPercent is 99; it must be 100 or more",
            ]
        },
        {
            Service("MinHealthyPercent = 100, MaxHealthyPercent = 100"),
            ["FARG1229 '100': maximumPercent is 100 and minimumHealthyPercent is 100, so a deployment can neither start nor stop a task"]
        },
        {
            Service("DesiredCount = isProduction ? 5001 : 1, MinHealthyPercent = isProduction ? 100 : 0, MaxHealthyPercent = 100"),
            [
                "FARG1205 '5001': desiredCount is 5001; it must be 0 to 5000",
                "FARG1229 '100': maximumPercent is 100 and minimumHealthyPercent is 100, so a deployment can neither start nor stop a task",
            ]
        },
        {
            Service("CapacityProviderStrategies = new[] { new CapacityProviderStrategy { CapacityProvider = \"FARGATE\", Base = 1 }, new CapacityProviderStrategy { CapacityProvider = \"FARGATE_SPOT\", Base = 2 } }"),
            [
                "FARG1203 'CapacityProviderStrategy': No capacity provider of the strategy has a weight above 0, so no task would start: set a weight",
                "FARG1204 '2': Another capacity provider of the strategy already has a base, and only one can: remove this base of 2",
            ]
        },
        {
            Service("DeploymentController = new DeploymentController { Type = DeploymentControllerType.CODE_DEPLOY }, CircuitBreaker = new DeploymentCircuitBreaker { Rollback = true }"),
            ["FARG1231 'DeploymentCircuitBreaker': The CODE_DEPLOY deployment controller does not support the deployment circuit breaker"]
        },
        {
            Service("EnableECSManagedTags = true"),
            ["FARG1212 'FargateService': enableECSManagedTags is true, but propagateTags is not set: propagate the tags of the task definition or of the service, as AWS requires"]
        },
        { Service("CloudMapOptions = new CloudMapOptions { Name = \"web\" }, DesiredCount = 1001"), ["FARG1205 '1001': desiredCount is 1001; it must be 0 to 1000"] },
        {
            Service("ServiceConnectConfiguration = new ServiceConnectProps { Services = new[] { new ServiceConnectService { PortMappingName = \"htp\", DiscoveryName = \"Web\", DnsName = \"web\", Port = 80, IngressPortOverride = 70000 } } }", container: Http),
            [
                "FARG1242 '\"htp\"': No port mapping is named 'htp'; there is 'http'",
                "FARG1243 '\"Web\"': discoveryName 'Web' is not valid; it must be up to 64 lower-case letters, digits and -_, and must not start with a hyphen",
                "FARG1205 '70000': ingressPortOverride is 70000; it must be 0 to 65535",
            ]
        },
        {
            Service(Connected + ", PerRequestTimeout = Duration.Seconds(10) } } }", container: Http + ", MemoryLimitMiB = 512"),
            [
                "FARG1248 'ServiceConnectProps': The containers' memory limits take 512 of the 512 MiB of the task, and leave none for the Service Connect proxy: AWS recommends 64 MiB or more",
                "FARG1245 'Duration.Seconds(10)': Port 'http' has no appProtocol, so it is plain TCP, for which perRequestTimeoutSeconds cannot be set",
            ]
        },
        {
            Service("", "service.EnableServiceConnect(new ServiceConnectProps { Namespace = \"n\", Services = new[] { new ServiceConnectService { PortMappingName = \"web\" } } });", container: Http),
            ["FARG1242 '\"web\"': No port mapping is named 'web'; there is 'http'"]
        },
        {
            Service("HealthCheckGracePeriod = Duration.Seconds(10)", "service.LoadBalancerTarget(new LoadBalancerTargetOptions { ContainerName = \"web\", ContainerPort = 8080 });", container: Http + ", HealthCheck = new HealthCheck { Command = new[] { \"CMD-SHELL\", \"true\" }, StartPeriod = Duration.Seconds(60) }"),
            [
                "FARG1227 'Duration.Seconds(10)': Load balancer health checks count after 10 seconds, but container 'web' has a startPeriod of 60 seconds: raise healthCheckGracePeriodSeconds",
                "FARG1201 '8080': Container 'web' does not map port 8080, only 80; the load balancer must target a port that a container of the task maps",
            ]
        },
        {
            Service("", "service.RegisterLoadBalancerTargets(new EcsTarget { ContainerName = \"api\", ContainerPort = 80 });", container: Http),
            ["FARG1201 '\"api\"': The task has no container 'api'; the load balancer must target a port that a container of the task maps"]
        },
        {
            Service("", "service.LoadBalancerTarget(new LoadBalancerTargetOptions { ContainerName = \"web\", ContainerPort = 53 });", container: ", PortMappings = new[] { new PortMapping { ContainerPort = 53 }, new PortMapping { ContainerPort = 53, Protocol = Amazon.CDK.AWS.ECS.Protocol.UDP } }"),
            ["FARG1225 '53': Container 'web' maps port 53 for both TCP and UDP; a service with a load balancer on this port cannot be created"]
        },
        {
            Service("CapacityProviderStrategies = new[] { new CapacityProviderStrategy { CapacityProvider = \"FARGATE_SPOT\", Weight = 1 } }, ServiceConnectConfiguration = new ServiceConnectProps { Namespace = \"n\" }", task: "Cpu = 1024, MemoryLimitMiB = 2048, RuntimePlatform = new RuntimePlatform { OperatingSystemFamily = OperatingSystemFamily.WINDOWS_SERVER_2022_CORE, CpuArchitecture = CpuArchitecture.X86_64 }"),
            [
                "FARG1207 '\"FARGATE_SPOT\"': Fargate Spot does not support Windows tasks, and the task definition has WINDOWS_SERVER_2022_CORE: use FARGATE",
                "FARG1246 'ServiceConnectProps': Service Connect does not support Windows tasks, and the task definition has WINDOWS_SERVER_2022_CORE",
            ]
        },
        {
            Service("EnableExecuteCommand = true", container: ", ReadonlyRootFilesystem = true"),
            ["FARG1215 'true': ECS Exec is enabled, but container 'web' has a read-only root file system, which the ECS Exec agent must write to"]
        },
        {
            Service("", "web.AddMountPoints(new MountPoint { SourceVolume = \"data\", ContainerPath = \"/data\", ReadOnly = false });", task: "Volumes = new[] { new Amazon.CDK.AWS.ECS.Volume { Name = \"data\", ConfiguredAtLaunch = true } }"),
            ["FARG1271 'FargateService': Volume 'data' of the task definition sets configuredAtLaunch, but no EBS volume is configured for it here"]
        },
        {
            "var volume = new ServiceManagedVolume(this, \"E\", new ServiceManagedVolumeProps { Name = \"data\", ManagedEBSVolume = new ServiceManagedEBSVolumeConfiguration { Size = Size.Gibibytes(20), VolumeType = Amazon.CDK.AWS.EC2.EbsDeviceVolumeType.GP2, Iops = 3000 } });"
                + Service("", "service.AddVolume(volume);"),
            [
                "FARG1270 '\"data\"': The task definition has no volume 'data' with configuredAtLaunch",
                "FARG1274 '3000': The EBS volume has the type gp2, which does not support iops; only gp3, io1 and io2 do",
            ]
        },
        {
            Service("", AutoScaled("MaxCapacity = 0", "scaling.ScaleOnCpuUtilization(\"Cpu\", new CpuUtilizationScalingProps { TargetUtilizationPercent = 0 }); scaling.ScaleOnMemoryUtilization(\"Memory\", new MemoryUtilizationScalingProps { TargetUtilizationPercent = 101 });")),
            [
                "FARG1250 'AutoScaleTaskCount': MinCapacity is 1; it must not exceed MaxCapacity, which is 0",
                "FARG1253 '0': The target of the CPU utilization is 0; it must be above 0 and at most 100",
                "FARG1253 '101': The target of the memory utilization is 101; it must be above 0 and at most 100",
            ]
        },
        {
            Service("DesiredCount = 1", AutoScaled("MinCapacity = 2, MaxCapacity = 5001", $$"""
                scaling.ScaleOnSchedule("a:b", new {{Scaling}}ScalingSchedule { Schedule = {{Scaling}}Schedule.Expression("rate(five minutes)") });
                scaling.ScaleOnSchedule("n", new {{Scaling}}ScalingSchedule { Schedule = {{Scaling}}Schedule.Cron(new {{Scaling}}CronOptions { Hour = "8" }), MinCapacity = 3, MaxCapacity = 2 });
                """)),
            [
                "FARG1222 '1': desiredCount is 1, below MinCapacity of 2: Application Auto Scaling changes it immediately",
                "FARG1205 '5001': MaxCapacity is 5001; it must be 0 to 5000",
                "FARG1258 'ScaleOnSchedule': The scheduled action sets neither MinCapacity nor MaxCapacity, so it changes nothing: set one or both",
                "FARG1257 '\"a:b\"': The name of the scheduled action is 'a:b'; it must be 1 to 256 characters without : / | and without spaces at either end",
                "FARG1259 'Amazon.CDK.AWS.ApplicationAutoScaling.Schedule.Expression(\"rate(five minutes)\")': 'rate(five minutes)' is not a valid schedule for a scheduled action: rate() must have a number and minutes, hours or days, such as rate(5 minutes)",
                "FARG1250 '3': MinCapacity is 3; it must not exceed MaxCapacity, which is 2",
            ]
        },
        {
            Service("", AutoScaled("MaxCapacity = 4", $$"""
                scaling.ScaleOnMetric("M", new {{Scaling}}BasicStepScalingPolicyProps { Metric = service.MetricCpuUtilization(), AdjustmentType = {{Scaling}}AdjustmentType.EXACT_CAPACITY,
                    ScalingSteps = new[] { new {{Scaling}}ScalingInterval { Upper = 10, Change = -1 }, new {{Scaling}}ScalingInterval { Lower = 50, Change = 1 } } });
                """)),
            ["FARG1261 '-1': ScalingAdjustment is -1; with ExactCapacity it must be 0 or more"]
        },
        {
            LoadBalanced("DesiredCount = 5001, MinHealthyPercent = 101, PlatformVersion = FargatePlatformVersion.VERSION1_3, MemoryLimitMiB = 4096"),
            [
                "FARG1205 '5001': desiredCount is 5001; it must be 0 to 5000",
                "FARG1228 '101': minimumHealthyPercent is 101; it must be 0 to 100",
                "FARG1208 'FargatePlatformVersion.VERSION1_3': Platform version '1.3.0' is retired; LATEST is 1.4.0",
                "FARG0101 '4096': Fargate does not support a task size of 256 CPU units (the CDK's default) and 4096 MiB: with 256 CPU units, memory must be 512, 1024 or 2048 MiB",
            ]
        },
        {
            LoadBalanced("MinHealthyPercent = 100") + $$"""
                var scaling = pattern.Service.AutoScaleTaskCount(new {{Scaling}}EnableScalingProps { MinCapacity = 3, MaxCapacity = 2 });
                scaling.ScaleOnRequestCount("R", new RequestCountScalingProps { RequestsPerTarget = 1000, TargetGroup = pattern.TargetGroup, ScaleInCooldown = Duration.Seconds(60) });
                """,
            ["FARG1250 '3': MinCapacity is 3; it must not exceed MaxCapacity, which is 2"]
        },
        { Queue("MinScalingCapacity = 3"), ["FARG1250 '3': MinCapacity is 3; it must not exceed MaxCapacity, which is 2"] },
        {
            Queue("MaxScalingCapacity = 5001, CpuTargetUtilizationPercent = 101"),
            [
                "FARG1205 '5001': MaxCapacity is 5001; it must be 0 to 5000",
                "FARG1253 '101': The target of the CPU utilization is 101; it must be above 0 and at most 100",
            ]
        },
        {
            "new Cluster(this, \"C\", new ClusterProps { ClusterName = \"a b\", ExecuteCommandConfiguration = new ExecuteCommandConfiguration { Logging = ExecuteCommandLogging.OVERRIDE } });",
            [
                "FARG1282 '\"a b\"': 'a b' is not a valid cluster name; it must have 1 to 255 letters, digits, hyphens and underscores",
                "FARG1285 'ExecuteCommandLogging.OVERRIDE': ECS Exec logging is OVERRIDE, but has no destination: set CloudWatchLogGroupName or S3BucketName",
            ]
        },
        {
            "var c = new Cluster(this, \"C\", new ClusterProps { EnableFargateCapacityProviders = true }); c.AddDefaultCapacityProviderStrategy(new[] { new CapacityProviderStrategy { CapacityProvider = \"FARGATE\", Base = 1 } });",
            ["FARG1218 'CapacityProviderStrategy': No capacity provider of the default strategy has a weight above 0, so the strategy starts no task: set a weight"]
        },
        {
            $"new {Eks}FargateProfile(this, \"P\", new {Eks}FargateProfileProps {{ Selectors = new[] {{ new {Eks}Selector {{ Labels = new Dictionary<string, string> {{ [\"\"] = \"a\" }} }} }} }});",
            ["FARG1303 'Amazon.CDK.AWS.EKS.Selector': The pod selector has no namespace", "FARG1303 '\"a\"': The pod selector has the label key '' of 0 characters; a key must have 1 to 127"]
        },
    };

    public static string CfnService(string members) => $"var service = new CfnService(this, \"S\", new CfnServiceProps {{ {members} }});\n";

    public static string Service(string members, string after = "", string task = "Cpu = 256, MemoryLimitMiB = 512", string container = "") => $$"""
        var cluster = new Cluster(this, "C");
        var task = new FargateTaskDefinition(this, "D", new FargateTaskDefinitionProps { {{task}} });
        var web = task.AddContainer("web", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("nginx:1.27"){{container}} });
        var service = new FargateService(this, "S", new FargateServiceProps { Cluster = cluster, TaskDefinition = task, {{members}} });
        {{after}}
        """;

    public static string AutoScaled(string bounds, string after) => $"var scaling = service.AutoScaleTaskCount(new {Scaling}EnableScalingProps {{ {bounds} }});\n{after}";

    public static string LoadBalanced(string members) => $$"""
        var pattern = new ApplicationLoadBalancedFargateService(this, "S", new ApplicationLoadBalancedFargateServiceProps
        {
            TaskImageOptions = new ApplicationLoadBalancedTaskImageOptions { Image = ContainerImage.FromRegistry("nginx:1.27") }, {{members}}
        });

        """;

    public static string Queue(string members) =>
        $"new QueueProcessingFargateService(this, \"S\", new QueueProcessingFargateServiceProps {{ Image = ContainerImage.FromRegistry(\"nginx:1.27\"), {members} }});";
}
