using Fargate.Core.Tree;

namespace Fargate.Core.Model.Scaling;

/// <summary>Scaling that keeps a metric at a value.</summary>
public sealed class TargetTrackingConfiguration : ApiView
{
    internal TargetTrackingConfiguration(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<double> TargetValue => Number("TargetValue");

    public PredefinedMetric PredefinedMetric => new(Member("PredefinedMetricSpecification"), this, "PredefinedMetricSpecification");

    public CustomizedMetric CustomizedMetric => new(Member("CustomizedMetricSpecification"), this, "CustomizedMetricSpecification");

    /// <summary>Seconds.</summary>
    public Value<int> ScaleOutCooldown => Integer("ScaleOutCooldown");

    /// <summary>Seconds.</summary>
    public Value<int> ScaleInCooldown => Integer("ScaleInCooldown");
}
