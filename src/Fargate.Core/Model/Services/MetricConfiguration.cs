using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>How often metrics are measured.</summary>
public sealed class MetricConfiguration : ApiView
{
    internal MetricConfiguration(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public ApiTextList MetricNames => Texts("metricNames");

    public Value<int> ResolutionSeconds => Integer("resolutionSeconds");
}
