namespace Fargate.Core.Tree;

/// <summary>Copies without what says nothing: nulls, and lists and structures with nothing in them. A document has none of these.</summary>
internal static class Pruned
{
    public static ApiObject Copy(ApiObject root, bool keepsUnknown) => (ApiObject?)Of(root, keepsUnknown) ?? new ApiObject { Shape = root.Shape };

    private static ApiNode? Of(ApiNode node, bool keepsUnknown)
    {
        switch (node)
        {
            case ApiScalar:
            case ApiUnknown when keepsUnknown:
                return node;
            case ApiArray list:
                var items = new ApiArray();
                items.Items.AddRange(list.Items.Select(it => Of(it, keepsUnknown)).OfType<ApiNode>());
                return items.Items.Count > 0 ? items : null;
            case ApiObject structure:
                var members = new ApiObject { Shape = structure.Shape };
                foreach (var key in structure.Keys)
                {
                    if (Of(structure[key]!, keepsUnknown) is { } member)
                        members.Set(key, member);
                }

                return members.Keys.Count > 0 ? members : null;
            default:
                return null;
        }
    }
}
