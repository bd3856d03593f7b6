using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A secret that a container gets as an environment variable.</summary>
public sealed class Secret : ApiView
{
    internal Secret(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Name => Text("name");

    public Value<string> ValueFrom => Text("valueFrom");
}
