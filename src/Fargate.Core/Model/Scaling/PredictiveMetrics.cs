using Fargate.Core.Tree;

namespace Fargate.Core.Model.Scaling;

/// <summary>What is forecast, and what the forecast aims at.</summary>
public sealed class PredictiveMetrics : ApiView
{
    internal PredictiveMetrics(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<double> TargetValue => Number("TargetValue");

    public CustomizedQueries CustomizedScaling => Queries("CustomizedScalingMetricSpecification");

    public CustomizedQueries CustomizedLoad => Queries("CustomizedLoadMetricSpecification");

    public CustomizedQueries CustomizedCapacity => Queries("CustomizedCapacityMetricSpecification");

    private CustomizedQueries Queries(string field) => new(Member(field), this, field);
}
