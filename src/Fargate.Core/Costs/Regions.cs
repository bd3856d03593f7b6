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
        // A hole that only the deployment fills could be any region.
        return OfArns(trees).Take(2).ToList() is [var region] && !ParameterText.HasParameters(region) ? region : null;
    }

    /// <summary>What the trees' ARNs name, where the project's <c>FargateRegion</c> is none of them: it counts all the same.</summary>
    public static IReadOnlyList<string> OthersThanOf(BuildFacts build, params ApiNode?[] trees)
    {
        var named = build.Region is null ? [] : OfArns(trees).ToList();
        return named.Exists(it => it == build.Region || ParameterText.HasParameters(it)) ? [] : named;
    }

    private static IEnumerable<string> OfArns(ApiNode?[] trees) =>
        ArnCollector.Trees(trees).Select(it => it.Region).Where(it => it.Length > 0).Distinct(StringComparer.Ordinal);
}
