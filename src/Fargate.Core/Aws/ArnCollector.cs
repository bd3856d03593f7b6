using Fargate.Core.Tree;

namespace Fargate.Core.Aws;

/// <summary>The ARNs that trees name, in their order.</summary>
internal static class ArnCollector
{
    public static IEnumerable<Arn> Trees(params ApiNode?[] trees)
    {
        foreach (var node in trees.OfType<ApiNode>().SelectMany(it => it.DescendantsAndSelf()))
        {
            if (node is ApiScalar { Kind: ScalarKind.String } text && Arn.TryParse(text.Text, out var arn))
                yield return arn;
        }
    }
}
