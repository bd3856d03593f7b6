namespace Fargate.Core.Model;

/// <summary>A file system in memory.</summary>
public sealed class Tmpfs : ApiView
{
    internal Tmpfs(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    /// <summary>MiB.</summary>
    public Value<int> Size => Integer("size");
}
