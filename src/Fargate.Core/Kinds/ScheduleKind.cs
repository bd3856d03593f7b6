using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Json;
using Fargate.Core.Model.Runs;
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

    public override ApiPath ScopeField { get; } = ApiPath.Parse("GroupName")!;

    public override bool HasTask => true;

    public override ApiPath TaskField { get; } = ApiPath.Parse("Target.EcsParameters.TaskDefinitionArn")!;

    public override bool IsCompleted => true;

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

    private protected override CostEntry? Cost(Schedule view, TaskDefinition? task, BuildFacts build) => StartedTasks.Of(
        this, view, view.Launch, StartedTasks.CountOf(view.Launch.TaskCount, whenAbsent: 1), task, view.OverrideNode, Overridden(view, task), build);

    private protected override OverriddenTask? Overridden(Schedule view, TaskDefinition? task) => view.Overrides.IsPresent
        ? OverriddenTask.Of(task, view.Launch, view.OverrideNode, view.Overrides.Path)
        : OverriddenTask.Of(task, view.Launch, view.OverrideNode, view.Target.Input.Path, isText: true);

    private protected override IEnumerable<OutputFile> Documents(Schedule view, TaskDefinition? task, BuildFacts build) =>
        CliInput.Of(NameOf(view.Root), FileNames.Schedule, InputOf(view.Root), Shape, view.Root.TextOf("ScheduleExpression") ?? "");

    // What the API takes as a text of JSON.
    private static ApiObject InputOf(ApiObject root)
    {
        if (root[ScheduleShape.Overrides] is not { } overrides)
            return root;
        var input = (ApiObject)root.Clone();
        input.Remove(ScheduleShape.Overrides);
        var target = input.GetOrAddObject("Target");
        if (target["Input"] is null)
            target.Set("Input", ApiScalar.String(JsonWriter.WriteLine(overrides, RunTaskShape.Overrides)));
        return input;
    }

    private static ApiObject EcsParameters(ApiObject root) => root.GetOrAddObject("Target").GetOrAddObject("EcsParameters");
}
