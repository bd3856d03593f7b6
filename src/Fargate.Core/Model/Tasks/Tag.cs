using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A tag of the definition.</summary>
public sealed class Tag : ApiView
{
    internal Tag(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Key => Text("key");

    public Value<string> Value => Text("value");
}
