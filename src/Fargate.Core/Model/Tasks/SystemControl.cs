using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A kernel parameter of a container.</summary>
public sealed class SystemControl : ApiView
{
    internal SystemControl(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Namespace => Text("namespace");

    public Value<string> Value => Text("value");
}
