namespace Fargate.Core.Tree;

/// <summary>Copies without what says nothing: nulls, and lists and structures with nothing in them. A document has none of these.</summary>
internal static class EmptyValueRemover
{
    public static ApiObject Copy(ApiObject root, bool keepsUnknown) => (ApiObject)root.MapChildren(it => Of(it, keepsUnknown));

    private static ApiNode? Of(ApiNode node, bool keepsUnknown) => node switch
    {
        ApiNull => null,
        ApiUnknown => keepsUnknown ? node : null,
        ApiLeaf => node,
        _ => node.MapChildren(it => Of(it, keepsUnknown)) is var copy && copy.Children.Any() ? copy : null,
    };
}
