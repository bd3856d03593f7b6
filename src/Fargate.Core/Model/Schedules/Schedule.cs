using Fargate.Core.Model.Launching;
using Fargate.Core.Tree;

namespace Fargate.Core.Model.Schedules;

/// <summary>Tasks that run at set times.</summary>
public sealed class Schedule : ApiView
{
    public Schedule(ApiObject root) : base(root)
    {
        Target = new ScheduleTarget(Member("Target"), this, "Target");
    }

    public Value<string> Name => Text("Name");

    public Value<string> ScheduleExpression => Text("ScheduleExpression");

    public ScheduleTarget Target { get; }

    public Launch Launch => Target.Launch;
}
