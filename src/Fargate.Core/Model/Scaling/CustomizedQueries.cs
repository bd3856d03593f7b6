using Fargate.Core.Tree;

namespace Fargate.Core.Model.Scaling;

/// <summary>Metrics of the user's own for a forecast.</summary>
public sealed class CustomizedQueries : ApiView
{
    internal CustomizedQueries(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public ApiList<MetricDataQuery> MetricDataQueries =>
        List("MetricDataQueries", static (node, owner, key, token) => new MetricDataQuery(node, owner, key, token));
}
