using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Runs;
using Fargate.Core.Tree;

namespace Fargate.Core.Model.Schedules;

/// <summary>Tasks that run at set times.</summary>
public sealed class Schedule : ResourceView, IStartsTasks
{
    public Schedule(ApiObject root) : base(root, ScheduleShape.Instance)
    {
        Target = new ScheduleTarget(Member("Target"), this, "Target");
        Overrides = new TaskOverride(Member(ScheduleShape.Overrides), this, ScheduleShape.Overrides);
    }

    public Value<string> Name => Text("Name");

    public Value<string> ScheduleExpression => Text("ScheduleExpression");

    public Value<string> StartDate => Text("StartDate");

    public Value<string> EndDate => Text("EndDate");

    public Value<string> KmsKeyArn => Text("KmsKeyArn");

    public ScheduleTarget Target { get; }

    /// <summary>What it changes of its task, where that is not the JSON in its input.</summary>
    public TaskOverride Overrides { get; }

    /// <summary>The same, or what the JSON in its input says; null where nothing is changed.</summary>
    public ApiNode? OverrideNode => Overrides.Node ?? Target.InputNode;

    public LaunchSettings Launch => Target.Launch;

    ApiList<CapacityProviderStrategyItem> IHasCapacityProviderStrategy.CapacityProviderStrategy => Launch.CapacityProviderStrategy;

    string? IStartsTasks.ClusterName => ClusterNames.Of(Target.Arn);

    // The input may override anything.
    bool IStartsTasks.MayOverride(string field) => !Target.Input.IsAbsent || !Overrides.Lacks(field);
}
