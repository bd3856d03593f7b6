namespace Fargate.Core.Model.Launching;

/// <summary>What starts tasks, and a cluster, which says by default where these run.</summary>
public interface IHasCapacityProviderStrategy
{
    ApiList<CapacityProviderStrategyItem> CapacityProviderStrategy { get; }
}
