using Fargate.Core.Edits;
using Fargate.Core.Model;

namespace Fargate.Core.Rules.Storage;

/// <summary>Root directories beside access points, which have a root directory of their own.</summary>
internal static class RootDirectories
{
    public static void Check(RuleContext context, Value<string> rootDirectory, Value<string> accessPoint)
    {
        if (rootDirectory.IsKnown(out var root) && root is not ("" or "/") && accessPoint.IsKnown(out var point) && point.Length > 0)
        {
            context.Report(
                rootDirectory.Path,
                [Wording.Truncate(root), Wording.Truncate(point)],
                new Edit("remove", "Remove 'rootDirectory' (the access point has its own)", Change.Remove(rootDirectory.Path)));
        }
    }
}
