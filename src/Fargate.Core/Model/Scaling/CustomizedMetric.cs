using Fargate.Core.Tree;

namespace Fargate.Core.Model.Scaling;

/// <summary>A metric of the user's own, or metric math.</summary>
public sealed class CustomizedMetric : ApiView
{
    internal CustomizedMetric(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> MetricName => Text("MetricName");

    public ApiList<MetricDataQuery> Metrics => List("Metrics", static (node, owner, key, token) => new MetricDataQuery(node, owner, key, token));
}
