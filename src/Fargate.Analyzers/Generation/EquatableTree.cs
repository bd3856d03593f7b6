using Fargate.Core.Tree;

namespace Fargate.Analyzers.Generation;

/// <summary>A tree that is equal to another that says the same, in the same order.</summary>
internal readonly struct EquatableTree(ApiObject root) : IEquatable<EquatableTree>
{
    public ApiObject Root => root;

    public bool Equals(EquatableTree other) => root.IsSameAs(other.Root);

    public override bool Equals(object? obj) => obj is EquatableTree other && Equals(other);

    public override int GetHashCode() => root.Keys.Count;
}
