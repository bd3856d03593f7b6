using Fargate.Core.Tree;
using static Fargate.Core.Tree.Shapes;

namespace Fargate.Core.Model.Scaling;

/// <summary>
/// The inputs of Application Auto Scaling, as far as a service has use for them. Source: AWS's model (eng/models).
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

    public static readonly ScalarShape PredefinedMetricType = Enum(
        "ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", "ALBRequestCountPerTarget",
        "ECSServiceAverageCPUUtilizationHighResolution", "ECSServiceAverageMemoryUtilizationHighResolution");

    // A metric of Amazon CloudWatch, or an expression about others.
    private static readonly ListShape Queries = new(
        new ObjectShape(
            ("Id", Text),
            ("Expression", Text),
            ("MetricStat", new ObjectShape(
                ("Metric", new ObjectShape(
                    ("Dimensions", Dimensions()),
                    ("MetricName", Text),
                    ("Namespace", Text))),
                ("Stat", Text),
                ("Unit", Text))),
            ("Label", Text),
            ("ReturnData", Flag)),
        "Id");

    private static readonly ObjectShape PredefinedMetric = new(("PredefinedMetricType", Text), ("ResourceLabel", Text));
    private static readonly ObjectShape CustomizedMetric = new(("MetricDataQueries", Queries));

    public static readonly ObjectShape Policy = new(
    [
        ("PolicyName", Text),
        .. Scaled,
        ("PolicyType", Enum("StepScaling", "TargetTrackingScaling", "PredictiveScaling")),
        ("StepScalingPolicyConfiguration", new ObjectShape(
            ("AdjustmentType", Enum("ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity")),
            ("StepAdjustments", SetOf(new ObjectShape(
                ("MetricIntervalLowerBound", Number),
                ("MetricIntervalUpperBound", Number),
                ("ScalingAdjustment", Integer)), "MetricIntervalLowerBound", "MetricIntervalUpperBound")),
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
                ("Dimensions", Dimensions()),
                ("Statistic", Enum("Average", "Minimum", "Maximum", "SampleCount", "Sum")),
                ("Unit", Text),
                ("Metrics", Queries))),
            ("ScaleOutCooldown", Integer),
            ("ScaleInCooldown", Integer),
            ("DisableScaleIn", Flag))),
        ("PredictiveScalingPolicyConfiguration", new ObjectShape(
            ("MetricSpecifications", new ListShape(new ObjectShape(
                ("TargetValue", Number),
                ("PredefinedMetricPairSpecification", PredefinedMetric),
                ("PredefinedScalingMetricSpecification", PredefinedMetric),
                ("PredefinedLoadMetricSpecification", PredefinedMetric),
                ("CustomizedScalingMetricSpecification", CustomizedMetric),
                ("CustomizedLoadMetricSpecification", CustomizedMetric),
                ("CustomizedCapacityMetricSpecification", CustomizedMetric)))),
            ("Mode", Enum("ForecastOnly", "ForecastAndScale")),
            ("SchedulingBufferTime", Integer),
            ("MaxCapacityBreachBehavior", Enum("HonorMaxCapacity", "IncreaseMaxCapacity")),
            ("MaxCapacityBuffer", Integer))),
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

    private static ListShape Dimensions() => new(new ObjectShape(("Name", Text), ("Value", Text)), "Name");
}
