using Fargate.Core.Tree;

namespace Fargate.Core.Model.Scaling;

/// <summary>New bounds at a time.</summary>
public sealed class ScheduledAction : ApiView
{
    internal ScheduledAction(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> ScheduledActionName => Text("ScheduledActionName");

    public Value<string> Schedule => Text("Schedule");

    public ScalableTarget Action => new(Member("ScalableTargetAction"), this, "ScalableTargetAction");
}
