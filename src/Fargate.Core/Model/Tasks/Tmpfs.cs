using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A file system in memory.</summary>
public sealed class Tmpfs : ApiView
{
    internal Tmpfs(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> ContainerPath => Text("containerPath");

    /// <summary>MiB.</summary>
    public Value<int> Size => Integer("size");
}
