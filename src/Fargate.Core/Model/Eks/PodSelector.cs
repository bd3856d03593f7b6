using Fargate.Core.Tree;

namespace Fargate.Core.Model.Eks;

/// <summary>The pods that run on Fargate: those of a namespace that have all labels.</summary>
public sealed class PodSelector : ApiView
{
    internal PodSelector(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Namespace => Text("namespace");

    public TextMap Labels => Map("labels");
}
