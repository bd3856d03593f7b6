using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.RoundTrip;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>Draws how a service scales.</summary>
// What is valid: RegisterScalableTarget, PutScalingPolicy and PutScheduledAction in AWS's model.
internal sealed class ScalingDrawing(Draw draw)
{
    private const string Form = "app/shop/{0}/targetgroup/orders/{0}";

    /// <param name="root">The service.</param>
    /// <param name="mostTasks">The most tasks that it can have.</param>
    public void Draw(JsonObject root, int mostTasks)
    {
        var (least, most) = Bounds(mostTasks);
        root["scalableTarget"] = new JsonObject { ["MinCapacity"] = least, ["MaxCapacity"] = most }
            .With("RoleARN", draw.Perhaps(() => draw.RoleArn()))
            .With("Tags", draw.Perhaps(draw.TagMap))
            .With("SuspendedState", draw.Perhaps(() => new JsonObject()
                .With("DynamicScalingInSuspended", draw.PerhapsFlag())
                .With("DynamicScalingOutSuspended", draw.PerhapsFlag())
                .With("ScheduledScalingSuspended", draw.PerhapsFlag())));
        root["service"]!.AsObject()["desiredCount"] = draw.Number(least, most);
        var isBalanced = root["service"]!["loadBalancers"] is not null;
        var policies = Enumerable.Range(0, draw.Number(0, 3)).Select(i => draw.Number(0, 4) switch
        {
            < 2 => TargetTracking(i, isBalanced, root["service"]!.AsObject()),
            < 4 => StepScaling(i),
            _ => Predictive(i),
        }).ToJson();
        var actions = Enumerable.Range(0, draw.Number(0, 2)).Select(i => ScheduledAction(i, mostTasks)).ToJson();
        root.With("scalingPolicies", policies.Count > 0 ? policies : null).With("scheduledActions", actions.Count > 0 ? actions : null);
    }

    private (int Least, int Most) Bounds(int mostTasks)
    {
        var least = draw.OneOf(0, 1, draw.Number(0, mostTasks));
        return (least, draw.Number(least, mostTasks));
    }

    private JsonObject TargetTracking(int index, bool isBalanced, JsonObject service)
    {
        var settings = new JsonObject();
        var metric = draw.OneOf("ECSServiceAverageCPUUtilization", "ECSServiceAverageMemoryUtilization", isBalanced
            ? "ALBRequestCountPerTarget" : "");
        if (draw.Chance(20) && metric.StartsWith("ECS", StringComparison.Ordinal))
        {
            metric += "HighResolution";
            service["monitoring"] = new JsonObject
            {
                ["metricConfigurations"] = new JsonArray(new JsonObject { ["metricNames"] = new JsonArray("MemoryUtilization", "CPUUtilization"), ["resolutionSeconds"] = 20 }),
            };
        }

        var isRate = metric is "" or "ALBRequestCountPerTarget";
        settings["TargetValue"] = isRate ? draw.Number(1, 1_000_000) : draw.Number(1, 1000) / 10.0;
        if (metric.Length > 0)
        {
            settings["PredefinedMetricSpecification"] = new JsonObject { ["PredefinedMetricType"] = metric }
                .With("ResourceLabel", isRate ? Form.Replace("{0}", draw.Hex(16), StringComparison.Ordinal) : null);
        }
        else
        {
            settings["CustomizedMetricSpecification"] = draw.Chance(50) ? new JsonObject { ["Metrics"] = Queries() }
                : new JsonObject { ["MetricName"] = "Depth", ["Namespace"] = "Shop" }
                .With("Dimensions", draw.Perhaps(() => new JsonArray(new JsonObject { ["Name"] = "Queue", ["Value"] = "orders" })))
                .With("Statistic", draw.OneOf("Average", "Minimum", "Maximum", "SampleCount", "Sum"))
                .With("Unit", draw.PerhapsOneOf("Count"));
        }

        settings
            .With("ScaleOutCooldown", draw.PerhapsNumber(0, 3600))
            .With("ScaleInCooldown", draw.PerhapsNumber(0, 3600))
            .With("DisableScaleIn", draw.PerhapsFlag());
        return Policy(index, "TargetTrackingScaling", settings);
    }

    // Metrics, and an expression about them.
    private JsonArray Queries()
    {
        JsonObject Metric(string id, bool? returns) => new JsonObject
        {
            ["Id"] = id,
            ["MetricStat"] = new JsonObject
            {
                ["Metric"] = new JsonObject
                {
                    ["MetricName"] = "Depth",
                    ["Namespace"] = "AWS/SQS",
                    ["Dimensions"] = new JsonArray(new JsonObject { ["Name"] = "QueueName", ["Value"] = "orders" }),
                },
                ["Stat"] = draw.OneOf("Sum", "Average", "p99"),
            }.With("Unit", draw.PerhapsOneOf("Count")),
        }.With("Label", draw.PerhapsOneOf("Depth")).With("ReturnData", returns);

        return draw.Chance(50)
            ? new JsonArray(Metric("m1", draw.OneOf<bool?>(true, null)))
            : new JsonArray(Metric("m1", false), Metric("m2", false), new JsonObject { ["Id"] = "e1", ["Expression"] = "m1 / m2" });
    }

    private JsonObject Predictive(int index)
    {
        var label = Form.Replace("{0}", draw.Hex(16), StringComparison.Ordinal);
        JsonObject Predefined(string type, string requests) => draw.Chance(50)
            ? new JsonObject { ["PredefinedMetricType"] = type } : new JsonObject { ["PredefinedMetricType"] = requests, ["ResourceLabel"] = label };
        JsonObject Customized() => new() { ["MetricDataQueries"] = Queries() };
        var metrics = new JsonObject { ["TargetValue"] = draw.Number(1, 1000) / 10.0 };
        switch (draw.Number(0, 2))
        {
            case 0:
                metrics["PredefinedMetricPairSpecification"] = Predefined("ECSServiceCPUUtilization", "ALBRequestCount");
                break;
            case 1:
                metrics["PredefinedScalingMetricSpecification"] = Predefined("ECSServiceAverageCPUUtilization", "ALBRequestCountPerTarget");
                metrics["PredefinedLoadMetricSpecification"] = Predefined("ECSServiceTotalCPUUtilization", "TotalALBRequestCount");
                break;
            default:
                metrics["CustomizedScalingMetricSpecification"] = Customized();
                metrics["CustomizedLoadMetricSpecification"] = Customized();
                metrics["CustomizedCapacityMetricSpecification"] = Customized();
                break;
        }

        var behavior = draw.PerhapsOneOf("HonorMaxCapacity", "IncreaseMaxCapacity");
        return Policy(index, "PredictiveScaling", new JsonObject { ["MetricSpecifications"] = new JsonArray(metrics) }
            .With("Mode", draw.PerhapsOneOf("ForecastOnly", "ForecastAndScale"))
            .With("SchedulingBufferTime", draw.PerhapsNumber(0, 3600))
            .With("MaxCapacityBreachBehavior", behavior)
            .With("MaxCapacityBuffer", (string?)behavior == "IncreaseMaxCapacity" ? draw.Number(0, 100) : null));
    }

    private JsonObject StepScaling(int index)
    {
        // Bounds that meet, with no lower one at the start or no upper one at the end, or with both.
        var count = draw.Number(1, 4);
        var start = draw.Number(-50, 50);
        var bounds = Enumerable.Range(0, count + 1).Select(i => start + (2.5 * i)).ToArray();
        var (isOpenBelow, isOpenAbove) = draw.OneOf((false, true), (true, false), (count > 1, true), (false, false));
        var type = draw.OneOf("ChangeInCapacity", "PercentChangeInCapacity", "ExactCapacity");
        var least = type == "ExactCapacity" ? 0 : -100;
        var steps = Enumerable.Range(0, count).Select(i => new JsonObject { ["ScalingAdjustment"] = draw.Number(least, 100) }
            .With("MetricIntervalLowerBound", i == 0 && isOpenBelow ? null : bounds[i])
            .With("MetricIntervalUpperBound", i == count - 1 && isOpenAbove ? null : bounds[i + 1])).ToArray();
        var settings = new JsonObject { ["AdjustmentType"] = type, ["StepAdjustments"] = draw.Shuffle(steps).ToJson() }
            .With("MinAdjustmentMagnitude", type == "PercentChangeInCapacity" ? draw.PerhapsNumber(1, 10) : null)
            .With("Cooldown", draw.PerhapsNumber(0, 3600))
            .With("MetricAggregationType", draw.PerhapsOneOf("Average", "Minimum", "Maximum"));
        return Policy(index, "StepScaling", settings);
    }

    private JsonObject Policy(int index, string type, JsonObject settings) => new()
    {
        ["PolicyName"] = draw.OneOf("cpu", "cpu 60%", "shop:orders/cpu|60", "Größe", new string('p', 255)) + index,
        ["PolicyType"] = type,
        [type + "PolicyConfiguration"] = settings,
    };

    private JsonObject ScheduledAction(int index, int mostTasks)
    {
        var (least, most) = Bounds(mostTasks);
        var sides = draw.Number(1, 3);
        return new JsonObject
        {
            ["ScheduledActionName"] = draw.OneOf("night", "Black Friday", "50%", new string('a', 255)) + index,
            ["Schedule"] = draw.ScheduleExpression(),
            ["ScalableTargetAction"] = new JsonObject()
                .With("MinCapacity", (sides & 1) != 0 ? least : null)
                .With("MaxCapacity", (sides & 2) != 0 ? most : null),
        }
            .With("Timezone", draw.PerhapsOneOf("Europe/Dublin", "UTC"))
            .With("StartTime", draw.Perhaps(() => draw.Time("Z")))
            .With("EndTime", draw.Perhaps(() => draw.Time("Z")));
    }
}
