using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>Tasks that run at set times.</summary>
internal sealed class ScheduleKind() : ResourceKind<Schedule>(CostEntry.ScheduleKind, ScheduleShape.Instance, "Name")
{
    public override string? InputField => null;

    public override bool HasTask => true;

    public override bool IsCompleted => true;

    public override void SetTask(ApiObject root, ApiNode family)
    {
        var ecs = EcsParameters(root);
        if (ecs["TaskDefinitionArn"] is null)
            ecs.Set("TaskDefinitionArn", family);
    }

    public override void AddConstants(ApiObject root)
    {
    }

    public override void Complete(ApiObject root)
    {
        var window = root.GetOrAddObject("FlexibleTimeWindow");
        if (window["Mode"] is null)
            window.Set("Mode", ApiScalar.String(window["MaximumWindowInMinutes"] is null ? "OFF" : "FLEXIBLE"));

        // The scheduler takes ARNs alone. The definition is of the account and region of the cluster.
        var ecs = EcsParameters(root);
        if (ecs.TextOf("TaskDefinitionArn") is not { } family || family.StartsWith("arn:", StringComparison.Ordinal))
            return;
        var arn = (root["Target"] as ApiObject)?.TextOf("Arn")?.Split(':');
        ecs.Set("TaskDefinitionArn", arn is [_, _, _, _, _, ..]
            ? ApiScalar.String(string.Join(":", arn.Take(5)) + ":task-definition/" + family)
            : new ApiUnknown());
    }

    private protected override Schedule View(ApiObject root) => new(root);

    private protected override CostEntry? Cost(Schedule view, TaskDefinition? task, BuildFacts build)
    {
        // The input may override anything.
        var count = view.Target.Input.IsAbsent ? StartedTasks.CountOf(view.Launch.TaskCount, whenAbsent: 1) : null;
        return StartedTasks.Of(this, view, view.Launch, count, null, task, build);
    }

    private protected override IEnumerable<OutputFile> Documents(Schedule view, TaskDefinition? task, BuildFacts build) =>
        CliInput.Of(NameOf(view.Root), FileNames.Schedule, view.Root, Shape, view.Root.TextOf("ScheduleExpression") ?? "");

    private static ApiObject EcsParameters(ApiObject root) => root.GetOrAddObject("Target").GetOrAddObject("EcsParameters");
}
