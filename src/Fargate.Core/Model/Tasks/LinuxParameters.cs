using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>Settings of the Linux kernel for a container.</summary>
public sealed class LinuxParameters : ApiView
{
    internal LinuxParameters(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Capabilities Capabilities => new(Member("capabilities"), this, "capabilities");

    public ApiList<Tmpfs> Tmpfs =>
        List("tmpfs", static (node, owner, key, token) => new Tmpfs(node, owner, key, token));
}
