using Fargate.Core.Tree;

namespace Fargate.Analyzers.Tests.Infrastructure;

/// <summary>A fault of ours, in one class.</summary>
internal sealed class UnreadableNode : ApiNode
{
    public override IEnumerable<ApiNode> Children => throw new NotSupportedException("a kind of node");

    public override ApiNode MapChildren(Func<ApiNode, ApiNode?> map) => throw new NotSupportedException("a kind of node");

    public override bool IsSameAs(ApiNode other) => ReferenceEquals(this, other);
}
