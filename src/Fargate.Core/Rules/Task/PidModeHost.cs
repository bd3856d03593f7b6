using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Task;

/// <summary>The processes of a machine that Fargate does not show.</summary>
internal sealed class PidModeHost : TaskDefinitionRule
{
    public override string Id => "FARG0204";

    public override string Title => "pidMode 'host' is not supported on Fargate";

    public override string MessageFormat => "Fargate does not support pidMode 'host': use 'task' to share the process namespace between the containers of the task";

    public override string Description =>
        "ECS returns \"Tasks using the Fargate launch type do not support pidMode 'host'. The supported value for pidMode is "
        + "'task'.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override IReadOnlyList<string> Controls => ["security-hub:ECS.3", "checkov:CKV_AWS_335"];

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var mode = task.PidMode;
        if (!mode.IsKnown(out var text) || text != "host")
            return;
        context.Report(
            mode.Path,
            [],
            // Windows has neither of them.
            task.RuntimePlatform.IsWindows == true
                ? new Edit("remove", "Remove 'pidMode'", Change.Remove(mode.Path))
                : new Edit("task", "Set pidMode to 'task'", Change.Set(mode.Path, "task")));
    }
}
