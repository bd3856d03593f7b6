using Fargate.Core.Model;

namespace Fargate.Core.Parameters;

/// <summary>Fills the holes in the texts of a tree.</summary>
public static class ParameterTree
{
    /// <summary>The tree itself where it has no holes, a copy otherwise.</summary>
    public static ApiObject Fill(ApiObject root, ParameterSet parameters) => HasHoles(root) ? (ApiObject)Copy(root, parameters) : root;

    private static bool HasHoles(ApiNode node) => node switch
    {
        ApiScalar { Kind: ScalarKind.String } text => ParameterText.HasHoles(text.Text),
        ApiArray list => list.Items.Exists(HasHoles),
        ApiObject structure => structure.Keys.Any(key => ParameterText.HasHoles(key) || HasHoles(structure[key]!)),
        _ => false,
    };

    private static ApiNode Copy(ApiNode node, ParameterSet parameters)
    {
        switch (node)
        {
            case ApiScalar { Kind: ScalarKind.String } text:
                return ApiScalar.String(ParameterText.Fill(text.Text, parameters));
            case ApiArray list:
                var items = new ApiArray { IsOpen = list.IsOpen };
                items.Items.AddRange(list.Items.Select(it => Copy(it, parameters)));
                return items;
            case ApiObject structure:
                var members = new ApiObject { IsOpen = structure.IsOpen };
                foreach (var key in structure.Keys)
                    members.Set(ParameterText.Fill(key, parameters), Copy(structure[key]!, parameters));
                return members;
            default:
                return node;
        }
    }
}
