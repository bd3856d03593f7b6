using Fargate.Core.Build;

namespace Fargate.Core.Tests.Costs;

/// <summary>What a project says of itself, as the build hands it over.</summary>
internal static class Builds
{
    public static BuildFacts In(string region, params (string Name, string Value)[] facts) =>
        Of([("FargateRegion", region), .. facts]);

    public static BuildFacts Of(params (string Name, string Value)[] facts) =>
        new(ParameterSet.Parse(string.Concat(facts.Select(it => $"\u001e!{it.Name}={it.Value}\n"))));
}
