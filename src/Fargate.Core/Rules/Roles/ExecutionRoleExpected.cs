using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Roles;

/// <summary>A task without the role that AWS documents as needed.</summary>
internal sealed class ExecutionRoleExpected : TaskDefinitionRule
{
    public override string Id => "FARG0902";

    public override string Title => "Environment files, credential specs and secretOptions need an execution role";

    public override string MessageFormat => "AWS documents an execution role as required for {0}: set executionRoleArn";

    public override string Description =>
        "Fargate uses the execution role to fetch what containers need to start: environment files, credential specs, and the secrets of "
        + "log drivers.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var needs = ExecutionRoleNeed.Of(task);
        // What is enforced is told as an error, and the rest with it.
        if (needs.Count > 0 && !needs.Any(it => it.Need.IsEnforced))
            context.Report(task.ExecutionRoleArn.Path, [Wording.And([.. needs.Select(it => it.Text)])], ExecutionRoleEdit.For(task, context));
    }
}
