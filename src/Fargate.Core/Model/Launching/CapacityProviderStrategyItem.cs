using Fargate.Core.Tree;

namespace Fargate.Core.Model.Launching;

/// <summary>A share of the tasks, and where they run.</summary>
public sealed class CapacityProviderStrategyItem : ApiView
{
    internal CapacityProviderStrategyItem(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> CapacityProvider => Text("capacityProvider");

    /// <summary>The share of the tasks beyond the base. The API's default is 0.</summary>
    public Value<int> Weight => Integer("weight");

    /// <summary>How many tasks run here before the weights count. The default is 0.</summary>
    public Value<int> Base => Integer("base");
}
