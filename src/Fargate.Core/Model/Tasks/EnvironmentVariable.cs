using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>An environment variable of a container.</summary>
public sealed class EnvironmentVariable : ApiView
{
    internal EnvironmentVariable(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Name => Text("name");

    public Value<string> Value => Text("value");
}
