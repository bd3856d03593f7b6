using static Fargate.Core.Sources.Attributes.AttributeKind;

namespace Fargate.Core.Sources.Attributes;

public static partial class AttributeMap
{
    private const string TargetTracking = "TargetTrackingScalingPolicyConfiguration";
    private const string StepScaling = "StepScalingPolicyConfiguration";

    private static AttributeShape[] Scaling =>
    [
        OnService("ScalableTarget", Structure, "scalableTarget")
            .Property("MinCapacity", "MinCapacity")
            .Property("MaxCapacity", "MaxCapacity")
            .Property("RoleArn", "RoleARN")
            .Property("DynamicScalingInSuspended", "SuspendedState.DynamicScalingInSuspended")
            .Property("DynamicScalingOutSuspended", "SuspendedState.DynamicScalingOutSuspended")
            .Property("ScheduledScalingSuspended", "SuspendedState.ScheduledScalingSuspended"),
        OnService("TargetTracking", Item, "scalingPolicies", Key("PolicyName"))
            .Constant("PolicyType", "TargetTrackingScaling")
            .Parameter("policyName", "PolicyName")
            .Parameter("metric", TargetTracking + ".PredefinedMetricSpecification.PredefinedMetricType", EnumTypes.ScalingMetric)
            .Parameter("targetValue", TargetTracking + ".TargetValue")
            .Property("ResourceLabel", TargetTracking + ".PredefinedMetricSpecification.ResourceLabel")
            .Property("ScaleInCooldown", TargetTracking + ".ScaleInCooldown")
            .Property("ScaleOutCooldown", TargetTracking + ".ScaleOutCooldown")
            .Property("DisableScaleIn", TargetTracking + ".DisableScaleIn"),
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

    private static AttributeShape OnService(string name, AttributeKind kind, string field, params AttributeConstant[] key) =>
        new(name, ClassKind.Service, kind, field, key);
}
