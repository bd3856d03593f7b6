using Fargate.Core.Tree;

namespace Fargate.Core.Aws;

/// <summary>The ARNs that trees name, in their order.</summary>
internal static class ArnsIn
{
    public static List<Arn> Trees(params ApiNode?[] trees)
    {
        var arns = new List<Arn>();
        foreach (var tree in trees)
            Collect(tree, arns);
        return arns;
    }

    private static void Collect(ApiNode? node, List<Arn> arns)
    {
        switch (node)
        {
            case ApiScalar { Kind: ScalarKind.String } text when Arn.TryParse(text.Text, out var arn):
                arns.Add(arn);
                break;
            case ApiArray list:
                foreach (var item in list.Items)
                    Collect(item, arns);
                break;
            case ApiObject structure:
                foreach (var key in structure.Keys)
                    Collect(structure[key], arns);
                break;
        }
    }
}
