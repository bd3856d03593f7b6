using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Parameters;

namespace Fargate.Core.Costs;

/// <summary>Where something will run.</summary>
public static class Regions
{
    /// <summary>The project's <c>FargateRegion</c>, or else the one region that the trees' own ARNs name; null where they name none or several.</summary>
    public static string? Of(BuildFacts build, params ApiNode?[] trees)
    {
        if (build.Region is { } given)
            return given;
        var regions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in trees)
            Collect(tree, regions);
        // A hole that only the deployment fills could be any region.
        return regions.Count == 1 && regions.First() is var region && !ParameterText.HasHoles(region) ? region : null;
    }

    private static void Collect(ApiNode? node, HashSet<string> regions)
    {
        switch (node)
        {
            case ApiScalar { Kind: ScalarKind.String } text when Arn.TryParse(text.Text, out var arn) && arn.Region.Length > 0:
                regions.Add(arn.Region);
                break;
            case ApiArray list:
                foreach (var item in list.Items)
                    Collect(item, regions);
                break;
            case ApiObject structure:
                foreach (var key in structure.Keys)
                    Collect(structure[key], regions);
                break;
        }
    }
}
