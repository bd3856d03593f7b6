namespace Fargate.Core.Tests.Rules.Services;

/// <summary>How services are scaled.</summary>
public class ScalingTests
{
    private const string Bounds = """ "scalableTarget": { "MinCapacity": 1, "MaxCapacity": 4 } """;

    [Theory]
    [InlineData("FARG1250", "", """ "MinCapacity": 2, "MaxCapacity": 2 """)]
    [InlineData("FARG1250", "MinCapacity", """ "MinCapacity": 3, "MaxCapacity": 2 """)]
    [InlineData("FARG1250", "", """ "MinCapacity": 3, "MaxCapacity": "<unknown>" """)]
    [InlineData("FARG1251", "", """ "MinCapacity": 2, "MaxCapacity": 2 """)]
    [InlineData("FARG1251", "MinCapacity", """ "MaxCapacity": 2 """)]
    [InlineData("FARG1251", "MaxCapacity", """ "MinCapacity": 2 """)]
    [InlineData("FARG1251", "", """ "MinCapacity": "<unknown>", "MaxCapacity": "<unknown>" """)]
    [InlineData("FARG1251", "", """ "<open>": 1 """)]
    [InlineData("FARG1205", "", """ "MinCapacity": 0, "MaxCapacity": 5000 """)]
    [InlineData("FARG1205", "MinCapacity MaxCapacity", """ "MinCapacity": -1, "MaxCapacity": 5001 """)]
    public void Bounds_of_a_service(string id, string fields, string bounds) => ResourceFault.Check(
        id, "Service", string.Join(' ', fields.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(it => "scalableTarget." + it)),
        $$"""{ "service": { "desiredCount": 2 }, "scalableTarget": { {{bounds}} } }""");

    [Theory]
    [InlineData("FARG1250", "ScalableTargetAction.MinCapacity", """ "MinCapacity": 3, "MaxCapacity": 2 """)]
    [InlineData("FARG1258", "ScalableTargetAction", "")]
    [InlineData("FARG1258", "", """ "MinCapacity": 3 """)]
    [InlineData("FARG1258", "", """ "MaxCapacity": "<unknown>" """)]
    [InlineData("FARG1258", "", """ "<open>": 1 """)]
    [InlineData("FARG1205", "ScalableTargetAction.MaxCapacity", """ "MaxCapacity": 5001 """)]
    public void Bounds_of_an_action(string id, string path, string bounds) => ResourceFault.Check(
        id, "Service", path.Length == 0 ? "" : "scheduledActions[day]." + path, $$"""
        { {{Bounds}},
          "scheduledActions": [{ "ScheduledActionName": "day", "Schedule": "rate(1 day)", "ScalableTargetAction": { {{bounds}} } }] }
        """);

    [Theory]
    [InlineData("scalingPolicies[cpu]", """ "scalingPolicies": [{ "PolicyName": "cpu" }] """)]
    [InlineData("scheduledActions[day]", """ "scheduledActions": [{ "ScheduledActionName": "day", "ScalableTargetAction": { "MinCapacity": 1 } }] """)]
    [InlineData("", """ "scalingPolicies": [] """)]
    [InlineData("", """ "scalableTarget": "<unknown>", "scalingPolicies": [{ "PolicyName": "cpu" }] """)]
    [InlineData("", $$"""{{Bounds}}, "scalingPolicies": [{ "PolicyName": "cpu" }] """)]
    public void A_policy_has_bounds(string paths, string members) => ResourceFault.Check("FARG1252", "Service", paths, $$"""{ {{members}} }""");

    [Theory]
    [InlineData("ECSServiceAverageCPUUtilization", "0.1", true)]
    [InlineData("ECSServiceAverageCPUUtilization", "100", true)]
    [InlineData("ECSServiceAverageCPUUtilization", "0", false)]
    [InlineData("ECSServiceAverageMemoryUtilization", "100.1", false)]
    [InlineData("ECSServiceAverageMemoryUtilization", "-5", false)]
    [InlineData("ALBRequestCountPerTarget", "1000", true)]
    [InlineData("<unknown>", "1000", true)]
    [InlineData("ECSServiceAverageCPUUtilization", "\"<unknown>\"", true)]
    public void A_utilization_is_a_percentage(string metric, string target, bool isValid) => ResourceFault.Check(
        "FARG1253", "Service", isValid ? "" : "scalingPolicies[a].TargetTrackingScalingPolicyConfiguration.TargetValue", $$"""
        { {{Bounds}}, "scalingPolicies": [{ "PolicyName": "a", "PolicyType": "TargetTrackingScaling", "TargetTrackingScalingPolicyConfiguration": {
          "TargetValue": {{target}}, "PredefinedMetricSpecification": { "PredefinedMetricType": "{{metric}}" } } }] }
        """);

    [Theory]
    [InlineData("ALBRequestCountPerTarget", "app/shop/01/targetgroup/shop/02", true)]
    [InlineData("ALBRequestCountPerTarget", "<unknown>", true)]
    [InlineData("ALBRequestCountPerTarget", null, false)]
    [InlineData("ALBRequestCountPerTarget", "targetgroup/shop/02", false)]
    [InlineData("ALBRequestCountPerTarget", "app/shop/01/targetgroup/shop", false)]
    [InlineData("ALBRequestCountPerTarget", "net/shop/01/targetgroup/shop/02", false)]
    [InlineData("ECSServiceAverageCPUUtilization", null, true)]
    [InlineData("ECSServiceAverageCPUUtilization", "app/shop/01/targetgroup/shop/02", false)]
    [InlineData("<unknown>", "a", true)]
    public void A_resource_label(string metric, string? label, bool isValid)
    {
        var field = label is null ? "" : $", \"ResourceLabel\": \"{label}\"";
        ResourceFault.Check(
            "FARG1254", "Service",
            isValid ? "" : "scalingPolicies[a].TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification.ResourceLabel", $$"""
            { {{Bounds}}, "scalingPolicies": [{ "PolicyName": "a", "TargetTrackingScalingPolicyConfiguration": {
              "PredefinedMetricSpecification": { "PredefinedMetricType": "{{metric}}" {{field}} } } }] }
            """);
    }

    [Theory]
    [InlineData(true, """{ "service": { } """, "ALBRequestCountPerTarget")]
    [InlineData(false, """{ "service": { } """, "ECSServiceAverageCPUUtilization")]
    [InlineData(false, """{ "service": { } """, "<unknown>")]
    [InlineData(false, """{ "service": { "loadBalancers": [{ "containerName": "web" }] } """, "ALBRequestCountPerTarget")]
    [InlineData(false, """{ "service": { "loadBalancers": ["<open>"] } """, "ALBRequestCountPerTarget")]
    [InlineData(false, """{ "service": { "<open>": 1 } """, "ALBRequestCountPerTarget")]
    public void Requests_come_from_a_load_balancer(bool isFault, string service, string metric) => ResourceFault.Check(
        "FARG1260", "Service",
        isFault ? "scalingPolicies[a].TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification.PredefinedMetricType" : "",
        service + $$"""
        , {{Bounds}}, "scalingPolicies": [{ "PolicyName": "a", "TargetTrackingScalingPolicyConfiguration": {
          "PredefinedMetricSpecification": { "PredefinedMetricType": "{{metric}}" } } }] }
        """);

    [Theory]
    [InlineData("", """ "metricNames": ["CPUUtilization"], "resolutionSeconds": 20 """)]
    [InlineData("", """ "metricNames": ["CPUUtilization", "MemoryUtilization"], "resolutionSeconds": 60 """)]
    [InlineData("", """ "metricNames": ["<unknown>"], "resolutionSeconds": "<unknown>" """)]
    [InlineData(".resolutionSeconds", """ "metricNames": ["CPUUtilization"], "resolutionSeconds": 30 """)]
    [InlineData(".metricNames[0]", """ "metricNames": ["DiskUtilization"], "resolutionSeconds": 20 """)]
    [InlineData(".metricNames", """ "metricNames": [], "resolutionSeconds": 20 """)]
    public void What_is_measured(string path, string metrics) => ResourceFault.Check(
        "FARG1266", "Service", path.Length == 0 ? "" : "service.monitoring.metricConfigurations[0]" + path,
        $$"""{ "service": { "monitoring": { "metricConfigurations": [{ {{metrics}} }] } } }""");

    [Theory]
    [InlineData(true, "")]
    [InlineData(true, """ "monitoring": { "metricConfigurations": [{ "metricNames": ["CPUUtilization"], "resolutionSeconds": 60 }] } """)]
    [InlineData(true, """ "monitoring": { "metricConfigurations": [{ "metricNames": ["MemoryUtilization"], "resolutionSeconds": 20 }] } """)]
    [InlineData(false, """ "monitoring": { "metricConfigurations": [{ "metricNames": ["CPUUtilization"], "resolutionSeconds": 20 }] } """)]
    [InlineData(false, """ "monitoring": { "metricConfigurations": [{ "metricNames": ["<unknown>"], "resolutionSeconds": "<unknown>" }] } """)]
    [InlineData(false, """ "monitoring": { "metricConfigurations": ["<open>"] } """)]
    [InlineData(false, """ "monitoring": "<unknown>" """)]
    [InlineData(false, """ "<open>": 1 """)]
    public void A_metric_of_20_seconds_is_measured_as_often(bool isFault, string service)
    {
        Check("ECSServiceAverageCPUUtilizationHighResolution", isFault);
        Check("ECSServiceAverageCPUUtilization", false);
        Check("<unknown>", false);

        void Check(string metric, bool isFault) => ResourceFault.Check(
            "FARG1267", "Service",
            isFault ? "scalingPolicies[a].TargetTrackingScalingPolicyConfiguration.PredefinedMetricSpecification.PredefinedMetricType" : "", $$"""
            { "service": { {{service}} }, {{Bounds}}, "scalingPolicies": [{ "PolicyName": "a", "PolicyType": "TargetTrackingScaling",
              "TargetTrackingScalingPolicyConfiguration": { "PredefinedMetricSpecification": { "PredefinedMetricType": "{{metric}}" } } }] }
            """);
    }

    [Theory]
    [InlineData("", """ "PredefinedMetricSpecification": { "PredefinedMetricType": "ECSServiceAverageCPUUtilization" } """)]
    [InlineData("", """ "CustomizedMetricSpecification": { "MetricName": "a", "Namespace": "b" } """)]
    [InlineData("", """ "CustomizedMetricSpecification": { "Metrics": [{ "Id": "a" }] } """)]
    [InlineData("", """ "CustomizedMetricSpecification": { "Metrics": [{ "Id": "a", "ReturnData": false }, { "Id": "b" }] } """)]
    [InlineData("", """ "CustomizedMetricSpecification": { "Metrics": [{ "Id": "a", "ReturnData": "<unknown>" }, { "Id": "b" }] } """)]
    [InlineData("", """ "CustomizedMetricSpecification": { "Metrics": [{ "Id": "a" }, { "Id": "b" }, "<open>"] } """)]
    [InlineData("", """ "CustomizedMetricSpecification": "<unknown>" """)]
    [InlineData("", """ "<open>": 1 """)]
    [InlineData(" ", """ "TargetValue": 5 """)]
    [InlineData(".CustomizedMetricSpecification", """ "PredefinedMetricSpecification": { "PredefinedMetricType": "x" }, "CustomizedMetricSpecification": { "MetricName": "a" } """)]
    [InlineData(".CustomizedMetricSpecification.MetricName", """ "CustomizedMetricSpecification": { "MetricName": "a", "Metrics": [{ "Id": "a" }] } """)]
    [InlineData(".CustomizedMetricSpecification.Metrics[a].ReturnData", """ "CustomizedMetricSpecification": { "Metrics": [{ "Id": "a", "ReturnData": false }] } """)]
    [InlineData(".CustomizedMetricSpecification.Metrics[b]", """ "CustomizedMetricSpecification": { "Metrics": [{ "Id": "a" }, { "Id": "b" }] } """)]
    [InlineData(".CustomizedMetricSpecification.Metrics[b].ReturnData", """ "CustomizedMetricSpecification": { "Metrics": [{ "Id": "a" }, { "Id": "b", "ReturnData": true }] } """)]
    public void A_policy_follows_one_metric(string path, string tracking) => ResourceFault.Check(
        "FARG1268", "Service", path.Length == 0 ? "" : "scalingPolicies[a].TargetTrackingScalingPolicyConfiguration" + path.TrimEnd(), $$"""
        { {{Bounds}}, "scalingPolicies": [{ "PolicyName": "a", "PolicyType": "TargetTrackingScaling", "TargetTrackingScalingPolicyConfiguration": { {{tracking}} } }] }
        """);

    [Theory]
    [InlineData(true, """ "StepScalingPolicyConfiguration": { "StepAdjustments": [{ "ScalingAdjustment": 1 }] } """)]
    [InlineData(true, """ "TargetTrackingScalingPolicyConfiguration": { "CustomizedMetricSpecification": { "Metrics": [{ "Id": "a" }] } } """)]
    [InlineData(false, """ "StepScalingPolicyConfiguration": { "AdjustmentType": "ExactCapacity" } """)]
    [InlineData(false, """ "TargetTrackingScalingPolicyConfiguration": { "TargetValue": "<unknown>" } """)]
    [InlineData(false, """ "PolicyType": "<unknown>" """)]
    [InlineData(false, """ "<open>": 1 """)]
    public void A_policy_has_a_type(bool isFault, string policy) => ResourceFault.Check(
        "FARG1269", "Service", isFault ? "scalingPolicies[a]" : "", $$"""{ {{Bounds}}, "scalingPolicies": [{ "PolicyName": "a", {{policy}} }] }""");

    [Fact]
    public void Or_another_one_may_declare_it() => ResourceFault.Check(
        "FARG1269", "Service", "", $$"""
        { {{Bounds}}, "scalingPolicies": [{ "PolicyName": "a", "StepScalingPolicyConfiguration": { "StepAdjustments": [{ "ScalingAdjustment": 1 }] } }, "<open>"] }
        """);

    [Theory]
    [InlineData("FARG1275", "", """ "MaxCapacityBreachBehavior": "IncreaseMaxCapacity", "MaxCapacityBuffer": 0 """)]
    [InlineData("FARG1275", "", """ "MaxCapacityBreachBehavior": "<unknown>", "MaxCapacityBuffer": 10 """)]
    [InlineData("FARG1275", "", """ "MaxCapacityBreachBehavior": "HonorMaxCapacity" """)]
    [InlineData("FARG1275", ".MaxCapacityBuffer", """ "MaxCapacityBreachBehavior": "HonorMaxCapacity", "MaxCapacityBuffer": 10 """)]
    [InlineData("FARG1275", ".MaxCapacityBuffer", """ "MaxCapacityBuffer": 10 """)]
    [InlineData("FARG1275", ".MaxCapacityBreachBehavior", """ "MaxCapacityBreachBehavior": "IncreaseMaxCapacity" """)]
    [InlineData("FARG1275", "", """ "MaxCapacityBreachBehavior": "IncreaseMaxCapacity", "<open>": 1 """)]
    [InlineData("FARG1205", "", """ "SchedulingBufferTime": 3600, "MaxCapacityBuffer": 100 """)]
    [InlineData("FARG1205", ".SchedulingBufferTime .MaxCapacityBuffer", """ "SchedulingBufferTime": 3601, "MaxCapacityBuffer": 101 """)]
    public void A_forecast(string id, string paths, string forecast) => ResourceFault.Check(
        id, "Service", string.Join(' ', paths.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(it => "scalingPolicies[a].PredictiveScalingPolicyConfiguration" + it)), $$"""
        { {{Bounds}}, "scalingPolicies": [{ "PolicyName": "a", "PolicyType": "PredictiveScaling", "PredictiveScalingPolicyConfiguration": { {{forecast}} } }] }
        """);

    [Theory]
    [InlineData("FARG1255", "", """{ "MetricIntervalLowerBound": 0, "ScalingAdjustment": 1 }""")]
    [InlineData("FARG1255", "StepAdjustments", "")]
    [InlineData("FARG1255", "", "\"<open>\"")]
    [InlineData("FARG1256", "", """{ "MetricIntervalLowerBound": 0, "ScalingAdjustment": 1 }""")]
    [InlineData("FARG1256", "", """{ "MetricIntervalLowerBound": 0, "MetricIntervalUpperBound": 10 }, { "MetricIntervalLowerBound": 10 }""")]
    [InlineData("FARG1256", "", """{ "MetricIntervalLowerBound": 10 }, { "MetricIntervalLowerBound": 0, "MetricIntervalUpperBound": 10 }""")]
    [InlineData("FARG1256", "", """{ "MetricIntervalUpperBound": -10 }, { "MetricIntervalLowerBound": -10, "MetricIntervalUpperBound": 0 }""")]
    [InlineData("FARG1256", "StepAdjustments[1].MetricIntervalLowerBound",
        """{ "MetricIntervalLowerBound": 0, "MetricIntervalUpperBound": 10 }, { "MetricIntervalLowerBound": 11 }""")]
    [InlineData("FARG1256", "StepAdjustments[1].MetricIntervalLowerBound",
        """{ "MetricIntervalLowerBound": 0, "MetricIntervalUpperBound": 10 }, { "MetricIntervalLowerBound": 9 }""")]
    [InlineData("FARG1256", "StepAdjustments[1].MetricIntervalLowerBound", """{ "MetricIntervalLowerBound": 0 }, { "MetricIntervalLowerBound": 10 }""")]
    [InlineData("FARG1256", "StepAdjustments[0].MetricIntervalUpperBound", """{ "MetricIntervalLowerBound": 10, "MetricIntervalUpperBound": 10 }""")]
    [InlineData("FARG1256", "", """{ "MetricIntervalLowerBound": 0 }, { "MetricIntervalLowerBound": "<unknown>" }""")]
    [InlineData("FARG1256", "", """{ "MetricIntervalLowerBound": 0 }, { "MetricIntervalLowerBound": 10 }, "<open>" """)]
    [InlineData("FARG1261", "", """{ "MetricIntervalLowerBound": 0, "ScalingAdjustment": 0 }""")]
    [InlineData("FARG1261", "", """{ "MetricIntervalLowerBound": 0, "ScalingAdjustment": "<unknown>" }""")]
    [InlineData("FARG1261", "StepAdjustments[0].ScalingAdjustment", """{ "MetricIntervalLowerBound": 0, "ScalingAdjustment": -1 }""")]
    public void Steps(string id, string path, string steps) => ResourceFault.Check(
        id, "Service", path.Length == 0 ? "" : "scalingPolicies[a].StepScalingPolicyConfiguration." + path, $$"""
        { {{Bounds}}, "scalingPolicies": [{ "PolicyName": "a", "PolicyType": "StepScaling", "StepScalingPolicyConfiguration": {
          "AdjustmentType": "ExactCapacity", "StepAdjustments": [{{steps}}] } }] }
        """);

    [Theory]
    [InlineData("ChangeInCapacity")]
    [InlineData("<unknown>")]
    public void Only_an_exact_capacity_is_not_negative(string type) => ResourceFault.Check("FARG1261", "Service", "", $$"""
        { {{Bounds}}, "scalingPolicies": [{ "PolicyName": "a", "PolicyType": "StepScaling", "StepScalingPolicyConfiguration": {
          "AdjustmentType": "{{type}}", "StepAdjustments": [{ "MetricIntervalUpperBound": 0, "ScalingAdjustment": -1 }] } }] }
        """);

    [Theory]
    [InlineData("TargetTrackingScalingPolicyConfiguration", "ScaleInCooldown")]
    [InlineData("TargetTrackingScalingPolicyConfiguration", "ScaleOutCooldown")]
    [InlineData("StepScalingPolicyConfiguration", "Cooldown")]
    public void Cooldowns_are_not_negative(string configuration, string field)
    {
        Check(0, "");
        Check(-1, $"scalingPolicies[a].{configuration}.{field}");

        void Check(int seconds, string paths) => ResourceFault.Check(
            "FARG1205", "Service", paths, $$"""{ {{Bounds}}, "scalingPolicies": [{ "PolicyName": "a", "{{configuration}}": { "{{field}}": {{seconds}} } }] }""");
    }

    [Theory]
    [InlineData("cpu: high/low|x", true, false)]
    [InlineData(" cpu", true, false)]
    [InlineData("cpu ", true, false)]
    [InlineData("cpu", true, true)]
    [InlineData("", false, false)]
    [InlineData("\\u0007", false, false)]
    [InlineData("<unknown>", true, true)]
    public void Names(string name, bool isPolicy, bool isAction)
    {
        Check("scalingPolicies", $$"""{ "PolicyName": "{{name}}" }""", isPolicy);
        Check("scheduledActions", $$"""{ "ScheduledActionName": "{{name}}", "ScalableTargetAction": { "MinCapacity": 1 } }""", isAction);

        static void Check(string list, string item, bool isValid) =>
            Assert.Equal(isValid, ResourceFault.Message("FARG1257", "Service", $$"""{ {{Bounds}}, "{{list}}": [{{item}}] }""").Length == 0);
    }

    [Theory]
    [InlineData(256, 0)]
    [InlineData(257, 1)]
    public void Have_256_characters(int length, int findings) => Assert.Equal(
        findings, ResourceFault.Message("FARG1257", "Service", $$"""{ {{Bounds}}, "scalingPolicies": [{ "PolicyName": "{{new string('a', length)}}" }] }""").Length > 0 ? 1 : 0);

    [Theory]
    [InlineData("at(2026-12-01T08:00:00)", true)]
    [InlineData("at(2026-12-01)", false)]
    [InlineData("at(2026-13-01T08:00:00)", false)]
    [InlineData("rate(1 day)", true)]
    [InlineData("rate(12 hours)", true)]
    [InlineData("rate(12h)", false)]
    [InlineData("rate(1 week)", false)]
    [InlineData("cron(0 8 ? * MON-FRI *)", true)]
    [InlineData("cron(0 8 * * *)", false)]
    [InlineData("0 8 * * ? *", false)]
    [InlineData("", false)]
    [InlineData("<unknown>", true)]
    public void A_schedule(string schedule, bool isValid) => ResourceFault.Check(
        "FARG1259", "Service", isValid ? "" : "scheduledActions[day].Schedule", $$"""
        { {{Bounds}},
          "scheduledActions": [{ "ScheduledActionName": "day", "Schedule": "{{schedule}}", "ScalableTargetAction": { "MinCapacity": 1 } }] }
        """);
}
