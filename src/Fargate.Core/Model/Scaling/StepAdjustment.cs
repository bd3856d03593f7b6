using Fargate.Core.Tree;

namespace Fargate.Core.Model.Scaling;

/// <summary>A step: how far beyond the alarm's threshold it begins and ends, and what it does.</summary>
public sealed class StepAdjustment : ApiView
{
    internal StepAdjustment(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<double> MetricIntervalLowerBound => Number("MetricIntervalLowerBound");

    public Value<double> MetricIntervalUpperBound => Number("MetricIntervalUpperBound");

    public Value<int> ScalingAdjustment => Integer("ScalingAdjustment");
}
