using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests.Resources;

/// <summary>What is written for services, runs, schedules, clusters and EKS profiles.</summary>
public class ResourceDocumentTests
{
    private const string Task = """
        [TaskDefinition("orders", Cpu = 256, Memory = 512)]
        public partial class Orders
        {
            [Container("orders:1"), PortMapping(8080, Name = "http")]
            public class Api;
        }

        """;

    [Fact]
    public void Every_attribute_of_a_service_ends_up_in_its_field() => AssertFile(
        Task + """
        [Service("orders", typeof(Orders), Cluster = "shop", DesiredCount = 2, LaunchType = LaunchType.Fargate, PlatformVersion = "1.4.0",
            HealthCheckGracePeriodSeconds = 30, EnableExecuteCommand = true, AvailabilityZoneRebalancing = false,
            DeploymentController = DeploymentController.Ecs, EnableEcsManagedTags = true, PropagateTags = PropagateTags.TaskDefinition)]
        [NetworkConfiguration(Subnets = new[] { "subnet-1" }, SecurityGroups = new[] { "sg-1" }, AssignPublicIp = true)]
        [LoadBalancer(typeof(Orders.Api), 8080, TargetGroupArn = "arn:blue", AlternateTargetGroupArn = "arn:green", ProductionListenerRule = "arn:p",
            TestListenerRule = "arn:t", RoleArn = "arn:r")]
        [ServiceRegistry("arn:registry", Container = typeof(Orders.Api), ContainerPort = 8080)]
        [DeploymentConfiguration(Strategy = DeploymentStrategy.Canary, BakeTimeInMinutes = 5, CanaryPercent = 12.5, CanaryBakeTimeInMinutes = 10)]
        [DeploymentAlarms("errors", "latency")]
        [DeploymentLifecycleHook("arn:lambda", "arn:role", DeploymentLifecycleStage.PreScaleUp, DeploymentLifecycleStage.TestTrafficShift)]
        [ServiceConnectConfiguration(Namespace = "shop")]
        [ServiceConnectService("http", DiscoveryName = "orders", Port = 80, DnsName = "orders", IdleTimeoutSeconds = 60)]
        [ManagedEbsVolume("data", RoleArn = "arn:ebs", SizeInGiB = 20, VolumeType = EbsVolumeType.Gp3)]
        [Tag("team", "shop")]
        [JsonField("/newField", "1")]
        public static class OrdersService;
        """,
        "orders.service.json",
        """
        {
          "cluster": "shop", "serviceName": "orders", "taskDefinition": "orders", "availabilityZoneRebalancing": "DISABLED",
          "loadBalancers": [{
            "targetGroupArn": "arn:blue", "containerName": "api", "containerPort": 8080,
            "advancedConfiguration": {
              "alternateTargetGroupArn": "arn:green", "productionListenerRule": "arn:p", "testListenerRule": "arn:t", "roleArn": "arn:r"
            }
          }],
          "serviceRegistries": [{ "registryArn": "arn:registry", "containerName": "api", "containerPort": 8080 }],
          "desiredCount": 2, "launchType": "FARGATE", "platformVersion": "1.4.0",
          "deploymentConfiguration": {
            "alarms": { "alarmNames": ["errors", "latency"], "rollback": false, "enable": true },
            "strategy": "CANARY", "bakeTimeInMinutes": 5,
            "lifecycleHooks": [{ "hookTargetArn": "arn:lambda", "roleArn": "arn:role", "lifecycleStages": ["PRE_SCALE_UP", "TEST_TRAFFIC_SHIFT"] }],
            "canaryConfiguration": { "canaryPercent": 12.5, "canaryBakeTimeInMinutes": 10 }
          },
          "networkConfiguration": {
            "awsvpcConfiguration": { "subnets": ["subnet-1"], "securityGroups": ["sg-1"], "assignPublicIp": "ENABLED" }
          },
          "healthCheckGracePeriodSeconds": 30, "deploymentController": { "type": "ECS" },
          "tags": [{ "key": "team", "value": "shop" }],
          "enableECSManagedTags": true, "propagateTags": "TASK_DEFINITION", "enableExecuteCommand": true,
          "serviceConnectConfiguration": {
            "enabled": true, "namespace": "shop",
            "services": [{
              "portName": "http", "discoveryName": "orders", "clientAliases": [{ "port": 80, "dnsName": "orders" }],
              "timeout": { "idleTimeoutSeconds": 60 }
            }]
          },
          "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "volumeType": "gp3", "sizeInGiB": 20, "roleArn": "arn:ebs" } }],
          "newField": 1
        }
        """);

    // What the model of UpdateService takes, in its order: RoundTrip asks botocore.
    [Theory]
    [InlineData("DeploymentController = DeploymentController.Ecs", "", """
        {
          "cluster": "shop", "service": "orders", "desiredCount": 2, "taskDefinition": "orders",
          "deploymentConfiguration": { "deploymentCircuitBreaker": { "enable": true, "rollback": true } },
          "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } },
          "platformVersion": "1.4.0", "healthCheckGracePeriodSeconds": 30, "deploymentController": { "type": "ECS" }, "enableExecuteCommand": true, "enableECSManagedTags": true,
          "loadBalancers": [{ "targetGroupArn": "arn:blue", "containerName": "api", "containerPort": 8080 }], "propagateTags": "SERVICE", "newField": 1
        }
        """)]
    [InlineData("DeploymentController = DeploymentController.CodeDeploy", "", """
        {
          "cluster": "shop", "service": "orders", "desiredCount": 2, "deploymentConfiguration": { "deploymentCircuitBreaker": { "enable": true, "rollback": true } },
          "healthCheckGracePeriodSeconds": 30, "enableECSManagedTags": true, "propagateTags": "SERVICE"
        }
        """)]
    [InlineData("DeploymentController = DeploymentController.External", "", """
        { "cluster": "shop", "service": "orders", "desiredCount": 2, "healthCheckGracePeriodSeconds": 30, "enableECSManagedTags": true, "propagateTags": "SERVICE" }
        """)]
    [InlineData("DeploymentController = DeploymentController.External", "[ScalableTarget(MinCapacity = 1, MaxCapacity = 9)]", """
        { "cluster": "shop", "service": "orders", "healthCheckGracePeriodSeconds": 30, "enableECSManagedTags": true, "propagateTags": "SERVICE" }
        """)]
    public void A_service_that_is_there_is_told_what_can_be_changed(string controller, string scaling, string json) => AssertFile(
        Task + $$"""
        [Service("orders", typeof(Orders), Cluster = "shop", DesiredCount = 2, LaunchType = LaunchType.Fargate, PlatformVersion = "1.4.0", HealthCheckGracePeriodSeconds = 30,
            EnableExecuteCommand = true, EnableEcsManagedTags = true, PropagateTags = PropagateTags.Service, {{controller}})]
        [NetworkConfiguration(Subnets = new[] { "subnet-1" })]
        [LoadBalancer(typeof(Orders.Api), 8080, TargetGroupArn = "arn:blue")]
        [DeploymentConfiguration(DeploymentCircuitBreaker = DeploymentCircuitBreaker.Rollback)]
        [Tag("team", "shop")]
        [JsonField("/newField", "1")]
        {{scaling}}
        public static class OrdersService;
        """,
        "orders.update-service.json",
        json);

    [Fact]
    public void A_deployment_pauses_and_ends_early() => AssertFile(
        """
        [Service("orders", "orders:12", SchedulingStrategy = SchedulingStrategy.Replica)]
        [DeploymentConfiguration(ResetOnHealthyTask = false, DeploymentCircuitBreaker = DeploymentCircuitBreaker.Rollback,
            ThresholdType = DeploymentThresholdType.BoundedPercent, ThresholdValue = 25)]
        [DeploymentEarlySuccessCriteria(80, ServiceRevisionCleanup.Deferred)]
        [DeploymentLifecycleHook("arn:lambda", "arn:role", DeploymentLifecycleStage.PostScaleUp,
            HookDetails = "{ \"alarm\": \"5xx\", \"Limits\": [1, true] }", TimeoutInMinutes = 30, TimeoutAction = DeploymentLifecycleHookAction.Continue)]
        [DeploymentPauseHook(DeploymentLifecycleStage.PreProductionTrafficShift, TimeoutInMinutes = 60)]
        [DeploymentPauseHook(DeploymentLifecycleStage.PostScaleUp, DeploymentLifecycleStage.PostTestTrafficShift)]
        public static class OrdersService;
        """,
        "orders.service.json",
        """
        {
          "serviceName": "orders", "taskDefinition": "orders:12",
          "deploymentConfiguration": {
            "deploymentCircuitBreaker": {
              "enable": true, "rollback": true, "resetOnHealthyTask": false, "thresholdConfiguration": { "type": "BOUNDED_PERCENT", "value": 25 }
            },
            "lifecycleHooks": [
              {
                "hookTargetArn": "arn:lambda", "roleArn": "arn:role", "lifecycleStages": ["POST_SCALE_UP"],
                "hookDetails": { "alarm": "5xx", "Limits": [1, true] }, "timeoutConfiguration": { "timeoutInMinutes": 30, "action": "CONTINUE" }
              },
              { "targetType": "PAUSE", "lifecycleStages": ["PRE_PRODUCTION_TRAFFIC_SHIFT"], "timeoutConfiguration": { "timeoutInMinutes": 60 } },
              { "targetType": "PAUSE", "lifecycleStages": ["POST_SCALE_UP", "POST_TEST_TRAFFIC_SHIFT"] }
            ],
            "earlySuccessCriteria": { "enable": true, "healthyPercent": 80, "sourceServiceRevisionCleanup": "DEFERRED" }
          },
          "schedulingStrategy": "REPLICA"
        }
        """);

    [Fact]
    public void A_service_says_where_its_traffic_comes_from_and_what_is_measured() => AssertFile(
        Task + """
        [Service("orders", typeof(Orders))]
        [ServiceConnectConfiguration(AccessLogFormat = AccessLogFormat.Json, IncludeQueryParameters = true, LogLevel = ServiceConnectLogLevel.Debug)]
        [AwsLogs("/ecs/proxy", Region = "eu-west-1", StreamPrefix = "proxy"), LogOption("awslogs-create-group", "true"), LogSecretOption("a", "arn:secret")]
        [ServiceConnectService("http", Port = 80, TestTrafficHeaderName = "x-test", TestTrafficHeaderValue = "1")]
        [VpcLatticeConfiguration("arn:lattice", "http", "arn:role", AlternateTargetGroupArn = "arn:green", ProductionListenerRule = "arn:p", TestListenerRule = "arn:t")]
        [GatewayConnector("http", AccessTypes = new[] { GatewayAccessType.Public, GatewayAccessType.Private }, HealthCheckPath = "/health", HealthCheckPort = 8081,
            HealthCheckProtocol = GatewayHealthCheckProtocol.Https, HealthCheckIntervalSeconds = 30, HealthCheckTimeoutSeconds = 5, HealthyThresholdCount = 2,
            UnhealthyThresholdCount = 3, HttpCode = "200-299", GrpcCode = "0")]
        [MetricConfiguration(20, ServiceMetric.CpuUtilization, ServiceMetric.MemoryUtilization)]
        [ManagedEbsVolumeTag("data", "team", "shop")]
        [ManagedEbsVolume("data", SizeInGiB = 20, PropagateTags = PropagateTags.Service)]
        public static class OrdersService;
        """,
        "orders.service.json",
        """
        {
          "serviceName": "orders", "taskDefinition": "orders",
          "serviceConnectConfiguration": {
            "enabled": true,
            "services": [{
              "portName": "http",
              "clientAliases": [{ "port": 80, "testTrafficRules": { "header": { "name": "x-test", "value": { "exact": "1" } } } }]
            }],
            "logConfiguration": {
              "logDriver": "awslogs",
              "options": {
                "awslogs-group": "/ecs/proxy", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "proxy", "awslogs-create-group": "true"
              },
              "secretOptions": [{ "name": "a", "valueFrom": "arn:secret" }]
            },
            "accessLogConfiguration": { "format": "JSON", "includeQueryParameters": "ENABLED" },
            "containerConfigurations": [{ "logLevel": "debug" }]
          },
          "volumeConfigurations": [{
            "name": "data",
            "managedEBSVolume": {
              "sizeInGiB": 20,
              "tagSpecifications": [{ "resourceType": "volume", "tags": [{ "key": "team", "value": "shop" }], "propagateTags": "SERVICE" }]
            }
          }],
          "vpcLatticeConfigurations": [{
            "roleArn": "arn:role", "targetGroupArn": "arn:lattice", "portName": "http",
            "advancedConfiguration": { "alternateTargetGroupArn": "arn:green", "productionListenerRule": "arn:p", "testListenerRule": "arn:t" }
          }],
          "gatewayConnectors": [{
            "portName": "http",
            "healthCheck": {
              "healthCheckProtocol": "HTTPS", "healthCheckPort": 8081, "healthCheckPath": "/health", "healthCheckTimeoutSeconds": 5,
              "healthCheckIntervalSeconds": 30, "healthyThresholdCount": 2, "unhealthyThresholdCount": 3,
              "matcher": { "httpCode": "200-299", "grpcCode": "0" }
            },
            "filters": { "accessTypes": ["PUBLIC", "PRIVATE"] }
          }],
          "monitoring": { "metricConfigurations": [{ "metricNames": ["CPUUtilization", "MemoryUtilization"], "resolutionSeconds": 20 }] }
        }
        """);

    private const string Scaled = """
        "ServiceNamespace": "ecs", "ResourceId": "service/default/orders", "ScalableDimension": "ecs:service:DesiredCount"
        """;

    [Fact]
    public void A_service_follows_metrics_of_its_own_and_forecasts() => AssertFiles(
        """
        [Service("orders", "orders:12")]
        [ScalableTarget(MinCapacity = 1, MaxCapacity = 9), ScalableTargetTag("team", "shop")]
        [TargetTracking("fast", ScalingMetric.AverageCpuUtilizationHighResolution, 60)]
        [TargetTracking("depth", 100, MetricName = "Depth", Namespace = "Shop", Dimensions = new[] { "Queue=orders", "Stage=a=b" },
            Statistic = MetricStatistic.Maximum, Unit = "Count")]
        [MetricDataQuery("backlog", "tasks", MetricName = "RunningTaskCount", Namespace = "ECS/ContainerInsights",
            Dimensions = new[] { "ClusterName=shop", "ServiceName=orders" }, Stat = "Average", ReturnData = false)]
        [MetricDataQuery("backlog", "each", Expression = "messages / tasks", Label = "Backlog of a task")]
        [TargetTracking("backlog", 100)]
        [MetricDataQuery("backlog", "messages", MetricName = "ApproximateNumberOfMessagesVisible", Namespace = "AWS/SQS", Stat = "Sum", Unit = "Count",
            ReturnData = false)]
        [PredictiveScaling("forecast", 50, MetricPair = PredictiveMetricPair.CpuUtilization, Mode = PredictiveScalingMode.ForecastAndScale,
            SchedulingBufferTime = 600, MaxCapacityBreachBehavior = MaxCapacityBreachBehavior.IncreaseMaxCapacity, MaxCapacityBuffer = 10)]
        [PredictiveScaling("requests", 1000, LoadMetric = PredictiveLoadMetric.TotalAlbRequestCount, LoadMetricResourceLabel = "app/l",
            ScalingMetric = PredictiveScalingMetric.AlbRequestCountPerTarget, ScalingMetricResourceLabel = "app/s")]
        [PredictiveScaling("own", 2)]
        [CustomizedLoadMetric("own", "load", MetricName = "L", Namespace = "Shop", Stat = "Sum")]
        [CustomizedScalingMetric("own", "use", MetricName = "S", Namespace = "Shop", Stat = "Average")]
        [CustomizedCapacityMetric("own", "capacity", MetricName = "C", Namespace = "Shop", Stat = "Average")]
        public static class OrdersService;
        """,
        ("orders.service.json", """{ "serviceName": "orders", "taskDefinition": "orders:12" }"""),
        ("orders.update-service.json", """{ "service": "orders", "taskDefinition": "orders:12" }"""),
        ("orders.scalable-target.json", $$"""{ {{Scaled}}, "MinCapacity": 1, "MaxCapacity": 9, "Tags": { "team": "shop" } }"""),
        ("orders.fast.scaling-policy.json", $$"""
            {
              "PolicyName": "fast", {{Scaled}}, "PolicyType": "TargetTrackingScaling",
              "TargetTrackingScalingPolicyConfiguration": {
                "TargetValue": 60, "PredefinedMetricSpecification": { "PredefinedMetricType": "ECSServiceAverageCPUUtilizationHighResolution" }
              }
            }
            """),
        ("orders.depth.scaling-policy.json", $$"""
            {
              "PolicyName": "depth", {{Scaled}}, "PolicyType": "TargetTrackingScaling",
              "TargetTrackingScalingPolicyConfiguration": {
                "TargetValue": 100,
                "CustomizedMetricSpecification": {
                  "MetricName": "Depth", "Namespace": "Shop",
                  "Dimensions": [{ "Name": "Queue", "Value": "orders" }, { "Name": "Stage", "Value": "a=b" }],
                  "Statistic": "Maximum", "Unit": "Count"
                }
              }
            }
            """),
        ("orders.backlog.scaling-policy.json", $$"""
            {
              "PolicyName": "backlog", {{Scaled}}, "PolicyType": "TargetTrackingScaling",
              "TargetTrackingScalingPolicyConfiguration": {
                "TargetValue": 100,
                "CustomizedMetricSpecification": {
                  "Metrics": [
                    {
                      "Id": "tasks",
                      "MetricStat": {
                        "Metric": {
                          "Dimensions": [{ "Name": "ClusterName", "Value": "shop" }, { "Name": "ServiceName", "Value": "orders" }],
                          "MetricName": "RunningTaskCount", "Namespace": "ECS/ContainerInsights"
                        },
                        "Stat": "Average"
                      },
                      "ReturnData": false
                    },
                    { "Id": "each", "Expression": "messages / tasks", "Label": "Backlog of a task" },
                    {
                      "Id": "messages",
                      "MetricStat": {
                        "Metric": { "MetricName": "ApproximateNumberOfMessagesVisible", "Namespace": "AWS/SQS" }, "Stat": "Sum", "Unit": "Count"
                      },
                      "ReturnData": false
                    }
                  ]
                }
              }
            }
            """),
        ("orders.forecast.scaling-policy.json", $$"""
            {
              "PolicyName": "forecast", {{Scaled}}, "PolicyType": "PredictiveScaling",
              "PredictiveScalingPolicyConfiguration": {
                "MetricSpecifications": [
                  { "TargetValue": 50, "PredefinedMetricPairSpecification": { "PredefinedMetricType": "ECSServiceCPUUtilization" } }
                ],
                "Mode": "ForecastAndScale", "SchedulingBufferTime": 600, "MaxCapacityBreachBehavior": "IncreaseMaxCapacity", "MaxCapacityBuffer": 10
              }
            }
            """),
        ("orders.requests.scaling-policy.json", $$"""
            {
              "PolicyName": "requests", {{Scaled}}, "PolicyType": "PredictiveScaling",
              "PredictiveScalingPolicyConfiguration": {
                "MetricSpecifications": [{
                  "TargetValue": 1000,
                  "PredefinedScalingMetricSpecification": { "PredefinedMetricType": "ALBRequestCountPerTarget", "ResourceLabel": "app/s" },
                  "PredefinedLoadMetricSpecification": { "PredefinedMetricType": "TotalALBRequestCount", "ResourceLabel": "app/l" }
                }]
              }
            }
            """),
        ("orders.own.scaling-policy.json", $$"""
            {
              "PolicyName": "own", {{Scaled}}, "PolicyType": "PredictiveScaling",
              "PredictiveScalingPolicyConfiguration": {
                "MetricSpecifications": [{
                  "TargetValue": 2,
                  "CustomizedScalingMetricSpecification": { "MetricDataQueries": [
                    { "Id": "use", "MetricStat": { "Metric": { "MetricName": "S", "Namespace": "Shop" }, "Stat": "Average" } }
                  ] },
                  "CustomizedLoadMetricSpecification": { "MetricDataQueries": [
                    { "Id": "load", "MetricStat": { "Metric": { "MetricName": "L", "Namespace": "Shop" }, "Stat": "Sum" } }
                  ] },
                  "CustomizedCapacityMetricSpecification": { "MetricDataQueries": [
                    { "Id": "capacity", "MetricStat": { "Metric": { "MetricName": "C", "Namespace": "Shop" }, "Stat": "Average" } }
                  ] }
                }]
              }
            }
            """));

    [Fact]
    public void A_service_is_scaled_by_steps_and_at_times() => AssertFiles(
        """
        [Service("orders", "orders:12")]
        [ScalableTarget(MinCapacity = 1, MaxCapacity = 9, RoleArn = "arn:r", ScheduledScalingSuspended = true)]
        [StepScaling("queue", AdjustmentType.ChangeInCapacity, Cooldown = 60, MetricAggregationType = MetricAggregationType.Maximum)]
        [StepAdjustment("queue", 1, MetricIntervalLowerBound = 0, MetricIntervalUpperBound = 10.5)]
        [StepAdjustment("queue", 3, MetricIntervalLowerBound = 10.5)]
        [ScheduledScaling("night", "cron(0 22 * * ? *)", MinCapacity = 0, MaxCapacity = 1, Timezone = "Europe/Berlin")]
        public static class OrdersService;
        """,
        ("orders.service.json", """{ "serviceName": "orders", "taskDefinition": "orders:12" }"""),
        ("orders.update-service.json", """{ "service": "orders", "taskDefinition": "orders:12" }"""),
        ("orders.scalable-target.json", """
            {
              "ServiceNamespace": "ecs", "ResourceId": "service/default/orders", "ScalableDimension": "ecs:service:DesiredCount",
              "MinCapacity": 1, "MaxCapacity": 9, "RoleARN": "arn:r", "SuspendedState": { "ScheduledScalingSuspended": true }
            }
            """),
        ("orders.queue.scaling-policy.json", """
            {
              "PolicyName": "queue", "ServiceNamespace": "ecs", "ResourceId": "service/default/orders", "ScalableDimension": "ecs:service:DesiredCount",
              "PolicyType": "StepScaling",
              "StepScalingPolicyConfiguration": {
                "AdjustmentType": "ChangeInCapacity",
                "StepAdjustments": [
                  { "MetricIntervalLowerBound": 0, "MetricIntervalUpperBound": 10.5, "ScalingAdjustment": 1 },
                  { "MetricIntervalLowerBound": 10.5, "ScalingAdjustment": 3 }
                ],
                "Cooldown": 60, "MetricAggregationType": "Maximum"
              }
            }
            """),
        ("orders.night.scheduled-action.json", """
            {
              "ServiceNamespace": "ecs", "Schedule": "cron(0 22 * * ? *)", "Timezone": "Europe/Berlin", "ScheduledActionName": "night",
              "ResourceId": "service/default/orders", "ScalableDimension": "ecs:service:DesiredCount",
              "ScalableTargetAction": { "MinCapacity": 0, "MaxCapacity": 1 }
            }
            """));

    [Fact]
    public void A_run_overrides_what_the_definition_says() => AssertFile(
        Task + """
        [RunTask("migrate", typeof(Orders), Cluster = "shop", Count = 1, LaunchType = LaunchType.Fargate, Group = "g", StartedBy = "ci",
            Cpu = 1 * Vcpu, Memory = 2 * GiB, EphemeralStorageSizeInGiB = 50)]
        [ContainerOverride(typeof(Orders.Api), Command = new[] { "migrate", "--all" }, Memory = 512)]
        [EnvironmentOverride(typeof(Orders.Api), "MODE", "migrate")]
        [EnvironmentFileOverride(typeof(Orders.Api), "arn:aws:s3:::shop/migrate.env")]
        [ManagedEbsVolume("data", SizeInGiB = 20), ManagedEbsVolumeTerminationPolicy("data", false)]
        [Tag("team", "shop")]
        public static class Migrate;
        """,
        "migrate.run-task.json",
        """
        {
          "cluster": "shop", "count": 1, "group": "g", "launchType": "FARGATE",
          "overrides": {
            "containerOverrides": [
              { "name": "api", "command": ["migrate", "--all"], "environment": [{ "name": "MODE", "value": "migrate" }],
                "environmentFiles": [{ "value": "arn:aws:s3:::shop/migrate.env", "type": "s3" }], "memory": 512 }
            ],
            "cpu": "1024", "memory": "2048", "ephemeralStorage": { "sizeInGiB": 50 }
          },
          "startedBy": "ci", "tags": [{ "key": "team", "value": "shop" }], "taskDefinition": "orders",
          "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "sizeInGiB": 20, "terminationPolicy": { "deleteOnTermination": false } } }]
        }
        """);

    [Fact]
    public void A_schedule_names_the_definition_by_the_cluster_s_account() => AssertFile(
        Task + """
        [Schedule("nightly", "cron(0 3 * * ? *)", typeof(Orders), ClusterArn = "arn:aws-cn:ecs:cn-north-1:123456789012:cluster/shop", RoleArn = "arn:r",
            ScheduleExpressionTimezone = "Europe/Berlin", MaximumWindowInMinutes = 15, Enabled = true, DeadLetterArn = "arn:q", TaskCount = 2,
            LaunchType = LaunchType.Fargate, PropagateTags = PropagateTags.TaskDefinition)]
        [NetworkConfiguration(Subnets = new[] { "subnet-1" }, AssignPublicIp = false)]
        public static class Nightly;
        """,
        "nightly.schedule.json",
        """
        {
          "FlexibleTimeWindow": { "MaximumWindowInMinutes": 15, "Mode": "FLEXIBLE" }, "Name": "nightly",
          "ScheduleExpression": "cron(0 3 * * ? *)", "ScheduleExpressionTimezone": "Europe/Berlin", "State": "ENABLED",
          "Target": {
            "Arn": "arn:aws-cn:ecs:cn-north-1:123456789012:cluster/shop", "DeadLetterConfig": { "Arn": "arn:q" },
            "EcsParameters": {
              "LaunchType": "FARGATE",
              "NetworkConfiguration": { "awsvpcConfiguration": { "AssignPublicIp": "DISABLED", "Subnets": ["subnet-1"] } },
              "PropagateTags": "TASK_DEFINITION", "TaskCount": 2,
              "TaskDefinitionArn": "arn:aws-cn:ecs:cn-north-1:123456789012:task-definition/orders"
            },
            "RoleArn": "arn:r"
          }
        }
        """);

    [Fact]
    public void One_class_can_be_all_of_it() => AssertFiles(
        """
        [TaskDefinition("orders", Cpu = 256, Memory = 512)]
        [Service("orders"), RunTask("once"), FargateProfile("pods"), Tag("team", "shop"), PodSelector("a", "b=c=d")]
        public partial class Orders
        {
            [Container("orders:1")]
            public class Api;
        }
        """,
        ("orders.task-definition.json", """
            {
              "family": "orders", "networkMode": "awsvpc", "containerDefinitions": [{ "name": "api", "image": "orders:1" }],
              "requiresCompatibilities": ["FARGATE"], "cpu": "256", "memory": "512", "tags": [{ "key": "team", "value": "shop" }]
            }
            """),
        ("orders.service.json", """{ "serviceName": "orders", "taskDefinition": "orders", "tags": [{ "key": "team", "value": "shop" }] }"""),
        ("orders.update-service.json", """{ "service": "orders", "taskDefinition": "orders" }"""),
        ("once.run-task.json", """{ "tags": [{ "key": "team", "value": "shop" }], "taskDefinition": "orders" }"""),
        ("pods.fargate-profile.json", """
            { "fargateProfileName": "pods", "selectors": [{ "namespace": "a", "labels": { "b": "c=d" } }], "tags": { "team": "shop" } }
            """));

    [Fact]
    public void A_derived_class_inherits_and_overrides() => AssertFile(
        """
        [Service("base", Cluster = "shop", DesiredCount = 1)]
        [NetworkConfiguration(Subnets = new[] { "subnet-1" })]
        [Tag("team", "shop"), Tag("stage", "test")]
        public abstract class Base;

        [Service("orders", "orders:1", DesiredCount = 3)]
        [Tag("stage", "live")]
        public class OrdersService : Base;
        """,
        "orders.service.json",
        """
        {
          "cluster": "shop", "serviceName": "orders", "taskDefinition": "orders:1", "desiredCount": 3,
          "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-1"] } },
          "tags": [{ "key": "team", "value": "shop" }, { "key": "stage", "value": "live" }]
        }
        """);

    [Fact]
    public void A_cluster_has_the_providers_of_its_strategy() => AssertFile(
        """
        [Cluster("shop", ContainerInsights = ContainerInsights.Enabled, ServiceConnectNamespace = "shop",
            ExecuteCommandLogging = ExecuteCommandLogging.Override, S3BucketName = "logs", S3EncryptionEnabled = true)]
        [CapacityProviderStrategy(FargateCapacity.FargateSpot, Weight = 1)]
        [Tag("team", "shop")]
        public static class Shop;
        """,
        "shop.cluster.json",
        """
        {
          "clusterName": "shop", "tags": [{ "key": "team", "value": "shop" }], "settings": [{ "name": "containerInsights", "value": "enabled" }],
          "configuration": {
            "executeCommandConfiguration": { "logging": "OVERRIDE", "logConfiguration": { "s3BucketName": "logs", "s3EncryptionEnabled": true } }
          },
          "capacityProviders": ["FARGATE_SPOT"], "defaultCapacityProviderStrategy": [{ "capacityProvider": "FARGATE_SPOT", "weight": 1 }],
          "serviceConnectDefaults": { "namespace": "shop" }
        }
        """);

    [Theory]
    [InlineData("""[Cluster("shop")] class A;""", "as the service has it by default")]
    [InlineData("""[Cluster("shop"), CapacityProviderStrategy(FargateCapacity.Fargate, Weight = 1)] class A;""", "FARGATE")]
    [InlineData("""[FargateProfile("shop"), PodSelector("a")] class A;""", "1 selector")]
    [InlineData("""[RunTask("shop", "shop:1", Count = 3)] class A;""", "3 of shop:1")]
    [InlineData("""[Schedule("shop", "rate(1 day)")] class A;""", "rate(1 day)")]
    [InlineData("""[Service("shop", "shop:1")] class A;""", "shop:1 | shop:1")]
    [InlineData("""[Service("shop", "shop:1", DesiredCount = 2), ScalableTarget(MinCapacity = 1, MaxCapacity = 4)] class A;""", "1 to 4 tasks | 2 of shop:1 | shop:1")]
    public void The_build_says_something_of_each_file(string source, string summary) => Assert.Equal(
        summary,
        string.Join(" | ", CarriedTexts.Of(GeneratorRun.Of(source).Output).Where(it => it.Key.StartsWith("Summary_", StringComparison.Ordinal)).Select(it => it.Value).Order(StringComparer.Ordinal)));

    [Fact]
    public void Parameters_are_filled_before_names_are_put_together()
    {
        var run = GeneratorRun.Of(
            Compilations.Create(AnnotatedSource.Usings + """
                [Service("orders-${Stage}", "orders", Cluster = "${Cluster}")]
                [ScalableTarget(MinCapacity = 1, MaxCapacity = 2)]
                [TargetTracking("cpu %", ScalingMetric.AverageCpuUtilization, 60)]
                public static class OrdersService;
                """),
            new BuildParameters("Stage=live", "Cluster=arn:aws:ecs:eu-west-1:123456789012:cluster/shop"));
        Assert.Equal(
            ["orders-live.cpu__-bb1616ab.scaling-policy.json", "orders-live.scalable-target.json", "orders-live.service.json", "orders-live.update-service.json"],
            run.Files().Keys.Order(StringComparer.Ordinal));
        Assert.Equal("service/shop/orders-live", (string?)JsonNode.Parse(run.Files()["orders-live.scalable-target.json"])!["ResourceId"]);
    }

    private static void AssertFile(string source, string name, string json) => AssertEqual(json, Run(source)[name]);

    private static void AssertFiles(string source, params (string Name, string Json)[] expected)
    {
        var files = Run(source);
        Assert.Equal(expected.Select(it => it.Name).Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, it => AssertEqual(it.Json, files[it.Name]));
    }

    // Written without white space: the order of keys is the API's.
    private static void AssertEqual(string expected, string actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), JsonNode.Parse(actual)!.ToJsonString());

    private static IReadOnlyDictionary<string, string> Run(string source)
    {
        var run = GeneratorRun.Of(source);
        Assert.Empty(run.Output.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning));
        return run.Files();
    }
}
