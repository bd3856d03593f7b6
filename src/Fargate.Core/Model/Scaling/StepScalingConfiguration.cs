using Fargate.Core.Tree;

namespace Fargate.Core.Model.Scaling;

/// <summary>Scaling by steps, when an alarm goes off.</summary>
public sealed class StepScalingConfiguration : ApiView
{
    internal StepScalingConfiguration(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> AdjustmentType => Text("AdjustmentType");

    public ApiList<StepAdjustment> StepAdjustments =>
        List("StepAdjustments", static (node, owner, key, token) => new StepAdjustment(node, owner, key, token));

    /// <summary>Seconds.</summary>
    public Value<int> Cooldown => Integer("Cooldown");

    public Value<int> MinAdjustmentMagnitude => Integer("MinAdjustmentMagnitude");
}
