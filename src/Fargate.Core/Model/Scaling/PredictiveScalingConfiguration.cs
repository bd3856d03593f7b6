using Fargate.Core.Tree;

namespace Fargate.Core.Model.Scaling;

/// <summary>Scaling ahead of a load that comes again.</summary>
public sealed class PredictiveScalingConfiguration : ApiView
{
    internal PredictiveScalingConfiguration(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public ApiList<PredictiveMetrics> MetricSpecifications =>
        List("MetricSpecifications", static (node, owner, key, token) => new PredictiveMetrics(node, owner, key, token));

    /// <summary>Seconds.</summary>
    public Value<int> SchedulingBufferTime => Integer("SchedulingBufferTime");

    public Value<string> MaxCapacityBreachBehavior => Text("MaxCapacityBreachBehavior");

    /// <summary>Percent.</summary>
    public Value<int> MaxCapacityBuffer => Integer("MaxCapacityBuffer");
}
