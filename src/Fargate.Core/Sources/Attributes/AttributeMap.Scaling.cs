using Fargate.Core.Tree;
using static Fargate.Core.Sources.Attributes.AttributeKind;

namespace Fargate.Core.Sources.Attributes;

public static partial class AttributeMap
{
    private const string TargetTracking = "TargetTrackingScalingPolicyConfiguration";
    private const string CustomizedMetric = TargetTracking + ".CustomizedMetricSpecification";
    private const string StepScaling = "StepScalingPolicyConfiguration";
    private const string PredictiveScaling = "PredictiveScalingPolicyConfiguration";

    // A list, of which AWS takes one item.
    private const string Forecast = PredictiveScaling + ".MetricSpecifications[0]";
    private const string PairSpecification = Forecast + ".PredefinedMetricPairSpecification";
    private const string LoadSpecification = Forecast + ".PredefinedLoadMetricSpecification";
    private const string ScalingSpecification = Forecast + ".PredefinedScalingMetricSpecification";

    // Texts to the API. Source: https://docs.aws.amazon.com/autoscaling/application/APIReference/API_PredictiveScalingPredefinedMetricPairSpecification.html
    // and the pages of the other two, which all have one list of nine, read 2026-11-30. Which of them is what follows from its name.
    private static ScalarShape MetricPair => Shapes.Enum("ECSServiceCPUUtilization", "ECSServiceMemoryUtilization", "ALBRequestCount");
    private static ScalarShape LoadMetric => Shapes.Enum("ECSServiceTotalCPUUtilization", "ECSServiceTotalMemoryUtilization", "TotalALBRequestCount");

    private static ScalarShape ScalingMetric =>
        Shapes.Enum("ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ALBRequestCountPerTarget");

    private static AttributeShape[] Scaling =>
    [
        OnService("ScalableTarget", Structure, "scalableTarget")
            .Property("MinCapacity", "MinCapacity")
            .Property("MaxCapacity", "MaxCapacity")
            .Property("RoleArn", "RoleARN")
            .Property("DynamicScalingInSuspended", "SuspendedState.DynamicScalingInSuspended")
            .Property("DynamicScalingOutSuspended", "SuspendedState.DynamicScalingOutSuspended")
            .Property("ScheduledScalingSuspended", "SuspendedState.ScheduledScalingSuspended"),
        OnService("ScalableTargetTag", Entry, "scalableTarget.Tags").Parameter("key").Parameter("value"),
        OnService("TargetTracking", Item, "scalingPolicies", Key("PolicyName"))
            .Constructor("policyName", "metric", "targetValue")
            .Constructor("policyName", "targetValue")
            .Constant("PolicyType", "TargetTrackingScaling")
            .Parameter("policyName", "PolicyName")
            .Parameter("metric", TargetTracking + ".PredefinedMetricSpecification.PredefinedMetricType", EnumTypes.ScalingMetric)
            .Parameter("targetValue", TargetTracking + ".TargetValue")
            .Property("ResourceLabel", TargetTracking + ".PredefinedMetricSpecification.ResourceLabel")
            .Property("MetricName", CustomizedMetric + ".MetricName")
            .Property("Namespace", CustomizedMetric + ".Namespace")
            .Property("Dimensions", CustomizedMetric + ".Dimensions")
            .Property("Statistic", CustomizedMetric + ".Statistic", type: EnumTypes.MetricStatistic)
            .Property("Unit", CustomizedMetric + ".Unit")
            .Property("ScaleInCooldown", TargetTracking + ".ScaleInCooldown")
            .Property("ScaleOutCooldown", TargetTracking + ".ScaleOutCooldown")
            .Property("DisableScaleIn", TargetTracking + ".DisableScaleIn"),
        MetricDataQuery("MetricDataQuery", CustomizedMetric + ".Metrics"),
        OnService("PredictiveScaling", Item, "scalingPolicies", Key("PolicyName"))
            .Constant("PolicyType", "PredictiveScaling")
            .Parameter("policyName", "PolicyName")
            .Parameter("targetValue", Forecast + ".TargetValue")
            .Property("MetricPair", PairSpecification + ".PredefinedMetricType", shape: MetricPair, type: EnumTypes.PredictiveMetricPair)
            .Property("MetricPairResourceLabel", PairSpecification + ".ResourceLabel")
            .Property("LoadMetric", LoadSpecification + ".PredefinedMetricType", shape: LoadMetric, type: EnumTypes.PredictiveLoadMetric)
            .Property("LoadMetricResourceLabel", LoadSpecification + ".ResourceLabel")
            .Property("ScalingMetric", ScalingSpecification + ".PredefinedMetricType", shape: ScalingMetric, type: EnumTypes.PredictiveScalingMetric)
            .Property("ScalingMetricResourceLabel", ScalingSpecification + ".ResourceLabel")
            .Property("Mode", PredictiveScaling + ".Mode", type: EnumTypes.PredictiveScalingMode)
            .Property("SchedulingBufferTime", PredictiveScaling + ".SchedulingBufferTime")
            .Property("MaxCapacityBreachBehavior", PredictiveScaling + ".MaxCapacityBreachBehavior", type: EnumTypes.MaxCapacityBreachBehavior)
            .Property("MaxCapacityBuffer", PredictiveScaling + ".MaxCapacityBuffer"),
        MetricDataQuery("CustomizedLoadMetric", Forecast + ".CustomizedLoadMetricSpecification.MetricDataQueries"),
        MetricDataQuery("CustomizedScalingMetric", Forecast + ".CustomizedScalingMetricSpecification.MetricDataQueries"),
        MetricDataQuery("CustomizedCapacityMetric", Forecast + ".CustomizedCapacityMetricSpecification.MetricDataQueries"),
        OnService("StepScaling", Item, "scalingPolicies", Key("PolicyName"))
            .Constant("PolicyType", "StepScaling")
            .Parameter("policyName", "PolicyName")
            .Parameter("adjustmentType", StepScaling + ".AdjustmentType", EnumTypes.AdjustmentType)
            .Property("Cooldown", StepScaling + ".Cooldown")
            .Property("MetricAggregationType", StepScaling + ".MetricAggregationType", type: EnumTypes.MetricAggregationType)
            .Property("MinAdjustmentMagnitude", StepScaling + ".MinAdjustmentMagnitude"),
        OnService("StepAdjustment", Item, $"scalingPolicies[PolicyName=].{StepScaling}.StepAdjustments")
            .Holder("policyName")
            .Parameter("scalingAdjustment", "ScalingAdjustment")
            .Property("MetricIntervalLowerBound", "MetricIntervalLowerBound")
            .Property("MetricIntervalUpperBound", "MetricIntervalUpperBound"),
        OnService("ScheduledScaling", Item, "scheduledActions", Key("ScheduledActionName"))
            .Parameter("scheduledActionName", "ScheduledActionName")
            .Parameter("schedule", "Schedule")
            .Property("MinCapacity", "ScalableTargetAction.MinCapacity")
            .Property("MaxCapacity", "ScalableTargetAction.MaxCapacity")
            .Property("Timezone", "Timezone")
            .Property("StartTime", "StartTime")
            .Property("EndTime", "EndTime"),
    ];

    private static AttributeShape MetricDataQuery(string name, string field) =>
        OnService(name, Item, "scalingPolicies[PolicyName=]." + field, Key("Id"))
            .Holder("policyName")
            .Parameter("id", "Id")
            .Property("Expression", "Expression")
            .Property("MetricName", "MetricStat.Metric.MetricName")
            .Property("Namespace", "MetricStat.Metric.Namespace")
            .Property("Dimensions", "MetricStat.Metric.Dimensions")
            .Property("Stat", "MetricStat.Stat")
            .Property("Unit", "MetricStat.Unit")
            .Property("Label", "Label")
            .Property("ReturnData", "ReturnData");

    private static AttributeShape OnService(string name, AttributeKind kind, string field, params AttributeConstant[] key) =>
        new(name, ClassKind.Service, kind, field, key);
}
