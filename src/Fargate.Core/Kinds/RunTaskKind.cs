using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>Tasks that run once.</summary>
internal sealed class RunTaskKind() : ResourceKind<RunTask>(CostEntry.RunTaskKind, RunTaskShape.Instance, "name")
{
    public override string InputField => "runTask";

    public override bool HasTask => true;

    public override ApiPath TaskField { get; } = ApiPath.Parse("runTask.taskDefinition")!;

    public override bool IsCompleted => false;

    public override void AddConstants(ApiObject root)
    {
    }

    public override void Complete(ApiObject root)
    {
    }

    private protected override RunTask View(ApiObject root) => new(root);

    private protected override CostEntry? Cost(RunTask view, TaskDefinition? task, BuildFacts build) => StartedTasks.Of(
        this, view, view.Launch, StartedTasks.CountOf(view.Input.Count, whenAbsent: 1), task, view.Input.Overrides.Node, Overridden(view, task), build);

    private protected override OverriddenTask? Overridden(RunTask view, TaskDefinition? task) =>
        OverriddenTask.Of(task, view.Launch, view.Input.Overrides.Node, view.Input.Overrides.Path);

    private protected override IEnumerable<OutputFile> Documents(RunTask view, TaskDefinition? task, BuildFacts build)
    {
        var input = view.Root[InputField];
        return CliInput.Of(NameOf(view.Root), FileNames.RunTask, input, Shape[InputField]!, CliInput.SummaryOf(input, "count"));
    }
}
