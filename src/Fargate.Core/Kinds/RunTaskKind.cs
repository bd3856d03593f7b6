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
    // What a run may change of a task, and would be billed for.
    private static readonly string[] BilledFields = ["cpu", "memory", "ephemeralStorage"];

    public override string InputField => "runTask";

    public override bool HasTask => true;

    public override bool IsCompleted => false;

    public override void SetTask(ApiObject root, ApiNode family)
    {
        var input = root.GetOrAddObject(InputField);
        if (input["taskDefinition"] is null)
            input.Set("taskDefinition", family);
    }

    public override void AddConstants(ApiObject root)
    {
    }

    public override void Complete(ApiObject root)
    {
    }

    private protected override RunTask View(ApiObject root) => new(root);

    private protected override CostEntry? Cost(RunTask view, TaskDefinition? task, BuildFacts build)
    {
        var count = Array.TrueForAll(BilledFields, view.Input.Overrides.Lacks) ? StartedTasks.CountOf(view.Input.Count, whenAbsent: 1) : null;
        return StartedTasks.Of(this, view, view.Launch, count, null, task, build);
    }

    private protected override IEnumerable<OutputFile> Documents(RunTask view, TaskDefinition? task, BuildFacts build)
    {
        var input = view.Root[InputField];
        return CliInput.Of(NameOf(view.Root), FileNames.RunTask, input, Shape[InputField]!, CliInput.SummaryOf(input, "count"));
    }
}
