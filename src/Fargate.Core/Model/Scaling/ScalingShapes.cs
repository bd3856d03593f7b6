using Fargate.Core.Tree;
using static Fargate.Core.Tree.Shapes;

namespace Fargate.Core.Model.Scaling;

/// <summary>
/// The inputs of Application Auto Scaling, as far as a service has use for them. Source: botocore 1.43.11,
/// application-autoscaling/2016-02-06/service-2.json, read 2026-11-23.
/// </summary>
internal static class ScalingShapes
{
    // What each of the inputs says of the service that it scales.
    private static readonly (string Name, Shape Shape)[] Scaled =
        [("ServiceNamespace", Enum("ecs")), ("ResourceId", Text), ("ScalableDimension", Enum("ecs:service:DesiredCount"))];

    public static readonly ObjectShape Target = new(
    [
        .. Scaled,
        ("MinCapacity", Integer),
        ("MaxCapacity", Integer),
        ("RoleARN", Text),
        ("SuspendedState", new ObjectShape(
            ("DynamicScalingInSuspended", Flag),
            ("DynamicScalingOutSuspended", Flag),
            ("ScheduledScalingSuspended", Flag))),
        ("Tags", StringMap),
    ]);

    public static readonly ScalarShape PredefinedMetricType =
        Enum("ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ALBRequestCountPerTarget");

    public static readonly ObjectShape Policy = new(
    [
        ("PolicyName", Text),
        .. Scaled,
        ("PolicyType", Enum("StepScaling", "TargetTrackingScaling", "PredictiveScaling")),
        ("StepScalingPolicyConfiguration", new ObjectShape(
            ("AdjustmentType", Enum("ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity")),
            ("StepAdjustments", new ListShape(new ObjectShape(
                ("MetricIntervalLowerBound", Number),
                ("MetricIntervalUpperBound", Number),
                ("ScalingAdjustment", Integer))) { IsSet = true, Identity = ["MetricIntervalLowerBound", "MetricIntervalUpperBound"] }),
            ("MinAdjustmentMagnitude", Integer),
            ("Cooldown", Integer),
            ("MetricAggregationType", Enum("Average", "Minimum", "Maximum")))),
        ("TargetTrackingScalingPolicyConfiguration", new ObjectShape(
            ("TargetValue", Number),
            ("PredefinedMetricSpecification", new ObjectShape(
                ("PredefinedMetricType", PredefinedMetricType),
                ("ResourceLabel", Text))),
            ("CustomizedMetricSpecification", new ObjectShape(
                ("MetricName", Text),
                ("Namespace", Text),
                ("Dimensions", new ListShape(new ObjectShape(("Name", Text), ("Value", Text))) { IsSet = true, Identity = ["Name"] }),
                ("Statistic", Enum("Average", "Minimum", "Maximum", "SampleCount", "Sum")),
                ("Unit", Text))),
            ("ScaleOutCooldown", Integer),
            ("ScaleInCooldown", Integer),
            ("DisableScaleIn", Flag))),
    ]);

    public static readonly ObjectShape ScheduledAction = new(
    [
        Scaled[0],
        ("Schedule", Text),
        ("Timezone", Text),
        ("ScheduledActionName", Text),
        .. Scaled.Skip(1),
        ("StartTime", Text),
        ("EndTime", Text),
        ("ScalableTargetAction", new ObjectShape(
            ("MinCapacity", Integer),
            ("MaxCapacity", Integer))),
    ]);
}
