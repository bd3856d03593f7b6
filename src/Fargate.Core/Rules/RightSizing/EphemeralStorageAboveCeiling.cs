using Fargate.Core.Costs;
using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>More ephemeral storage than the team allows.</summary>
internal sealed class EphemeralStorageAboveCeiling : TaskDefinitionRule
{
    public override string Id => "FARG1104";

    public override string Title => "The task asks for more ephemeral storage than the team allows";

    public override string MessageFormat => "{0} GiB are above the team's ceiling of {1} (fargate.max_ephemeral_storage)";

    public override string Description =>
        "The option fargate.max_ephemeral_storage in .editorconfig or .globalconfig sets the ceiling in GiB. Without it this rule is silent.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var storage = task.EphemeralStorage;
        if (!storage.SizeInGiB.IsKnown(out var size) || Ceilings.EphemeralStorage.In(context) is not { } ceiling || size <= ceiling)
            return;
        var allowed = Math.Min(ceiling, EphemeralStorageLimits.MaxGiB);
        context.Report(
            storage.SizeInGiB.Path,
            [size, ceiling],
            ceiling < EphemeralStorageLimits.MinGiB
                ? new Edit("ceiling", "Remove it: every task has 20 GiB" + PricedTask.TitleOf(task, context.Build, EphemeralStorageLimits.DefaultGiB), Change.Remove(storage.Path))
                : new Edit("ceiling", SizeEdits.Invariant($"Use {allowed} GiB") + PricedTask.TitleOf(task, context.Build, allowed), Change.Set(storage.SizeInGiB.Path, allowed)));
    }
}
