using Fargate.Core.Edits;
using Fargate.Core.Model.Runs;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>A run that wants the tags of a service.</summary>
internal sealed class ServiceTagsOnStandaloneTask : ResourceRule<RunTask>
{
    public override string Id => "FARG1213";

    public override string Title => "Standalone task cannot propagate tags from a service";

    public override string MessageFormat => "propagateTags is SERVICE, but a standalone task has no service: use TASK_DEFINITION, or remove propagateTags";

    public override string Description =>
        "The API reference says: \"An error will be received if you specify the SERVICE option when running a task.\"";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(RunTask run, RuleContext context)
    {
        var value = run.Launch.PropagateTags;
        if (!value.IsKnown(out var whose) || whose != "SERVICE")
            return;
        context.Report(
            value.Path,
            [],
            new Edit("task", "Propagate the tags of the task definition", Change.Set(value.Path, "TASK_DEFINITION")),
            new Edit("remove", "Remove 'propagateTags'", Change.Remove(value.Path)));
    }
}
