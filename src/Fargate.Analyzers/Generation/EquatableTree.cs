using Fargate.Core.Tree;

namespace Fargate.Analyzers.Generation;

/// <summary>A definition that is equal to another that says the same, in the same order.</summary>
internal readonly struct EquatableTree(ApiObject root) : IEquatable<EquatableTree>
{
    public ApiObject Root => root;

    public bool Equals(EquatableTree other) => AreEqual(root, other.Root);

    public override bool Equals(object? obj) => obj is EquatableTree other && Equals(other);

    public override int GetHashCode() => root.Keys.Count;

    private static bool AreEqual(ApiNode one, ApiNode other)
    {
        switch (one, other)
        {
            case (ApiScalar a, ApiScalar b):
                return a.Kind == b.Kind && a.Text == b.Text;
            case (ApiArray a, ApiArray b):
                if (a.Items.Count != b.Items.Count)
                    return false;
                for (var i = 0; i < a.Items.Count; i++)
                {
                    if (!AreEqual(a.Items[i], b.Items[i]))
                        return false;
                }

                return true;
            case (ApiObject a, ApiObject b):
                if (a.Keys.Count != b.Keys.Count)
                    return false;
                for (var i = 0; i < a.Keys.Count; i++)
                {
                    if (a.Keys[i] != b.Keys[i] || !AreEqual(a[a.Keys[i]]!, b[b.Keys[i]]!))
                        return false;
                }

                return true;
            default:
                return one is ApiUnknown && other is ApiUnknown;
        }
    }
}
