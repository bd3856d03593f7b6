using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Resources;

/// <summary>Strategies under which no task starts.</summary>
internal static class ZeroWeightStrategy
{
    public static bool Is(ApiList<CapacityProviderStrategyItem> strategy) =>
        strategy is { Count: > 0, IsComplete: true } && strategy.All(it => it.Weight.Is(0, whenAbsent: 0));

    public static Edit Edit(ApiList<CapacityProviderStrategyItem> strategy) =>
        new("weigh", "Set the weight of each capacity provider to 1", [.. strategy.Select(it => Change.Set(it.Weight.Path, 1))]);
}
