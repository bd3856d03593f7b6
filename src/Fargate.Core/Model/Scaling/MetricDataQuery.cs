using Fargate.Core.Tree;

namespace Fargate.Core.Model.Scaling;

/// <summary>A metric, or an expression about metrics.</summary>
public sealed class MetricDataQuery : ApiView
{
    internal MetricDataQuery(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Id => Text("Id");

    public Value<string> Expression => Text("Expression");

    public Value<bool> ReturnData => Boolean("ReturnData");
}
