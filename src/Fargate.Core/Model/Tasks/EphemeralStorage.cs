using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>The disk of a task.</summary>
public sealed class EphemeralStorage : ApiView
{
    internal EphemeralStorage(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<int> SizeInGiB => Integer("sizeInGiB");
}
