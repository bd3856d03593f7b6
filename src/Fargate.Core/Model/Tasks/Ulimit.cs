using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A limit of the Linux kernel for the processes of a container.</summary>
public sealed class Ulimit : ApiView
{
    internal Ulimit(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Name => Text("name");

    public Value<int> SoftLimit => Integer("softLimit");

    public Value<int> HardLimit => Integer("hardLimit");
}
