using Fargate.Core.Tree;

namespace Fargate.Core.Model.Scaling;

/// <summary>A metric that AWS itself measures of a service.</summary>
public sealed class PredefinedMetric : ApiView
{
    internal PredefinedMetric(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> PredefinedMetricType => Text("PredefinedMetricType");

    public Value<string> ResourceLabel => Text("ResourceLabel");
}
