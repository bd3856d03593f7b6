using Fargate.Core.Tree;

namespace Fargate.Core.Build;

/// <summary>Fills the holes in the texts of a tree.</summary>
public static class ParameterTree
{
    /// <summary>The tree itself where it has no holes, a copy otherwise.</summary>
    public static ApiObject Fill(ApiObject root, ParameterSet parameters) =>
        HasHoles(root) ? (ApiObject)Copy(root, it => ParameterText.Fill(it, parameters)) : root;

    /// <summary>The tree that <see cref="Fill"/> turns into this one.</summary>
    public static ApiNode Escape(ApiNode node, Func<string, bool> isParameter) => Copy(node, it => ParameterText.Escape(it, isParameter));

    private static bool HasHoles(ApiNode node) => node switch
    {
        ApiScalar { Kind: ScalarKind.String } text => ParameterText.HasHoles(text.Text),
        ApiArray list => list.Items.Exists(HasHoles),
        ApiObject structure => structure.Keys.Any(key => ParameterText.HasHoles(key) || HasHoles(structure[key]!)),
        _ => false,
    };

    private static ApiNode Copy(ApiNode node, Func<string, string> change)
    {
        switch (node)
        {
            case ApiScalar { Kind: ScalarKind.String } text:
                return ApiScalar.String(change(text.Text));
            case ApiArray list:
                var items = new ApiArray { IsOpen = list.IsOpen };
                items.Items.AddRange(list.Items.Select(it => Copy(it, change)));
                return items;
            case ApiObject structure:
                var members = new ApiObject { IsOpen = structure.IsOpen, Shape = structure.Shape };
                foreach (var key in structure.Keys)
                    members.Set(change(key), Copy(structure[key]!, change));
                return members;
            default:
                return node;
        }
    }
}
