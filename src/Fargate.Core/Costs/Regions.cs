using Fargate.Core.Aws;
using Fargate.Core.Build;
using Fargate.Core.Tree;

namespace Fargate.Core.Costs;

/// <summary>Where something will run.</summary>
public static class Regions
{
    /// <summary>The project's <c>FargateRegion</c>, or else the one region that the trees' own ARNs name; null where they name none or several.</summary>
    public static string? Of(BuildFacts build, params ApiNode?[] trees)
    {
        if (build.Region is { } given)
            return given;
        var regions = ArnsIn.Trees(trees).Select(it => it.Region).Where(it => it.Length > 0).Distinct(StringComparer.Ordinal).Take(2).ToList();
        // A hole that only the deployment fills could be any region.
        return regions is [var region] && !ParameterText.HasHoles(region) ? region : null;
    }
}
