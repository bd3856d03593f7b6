using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>More ephemeral storage than the team allows.</summary>
internal sealed class EphemeralStorageAboveCeiling : TaskDefinitionRule
{
    public override string Id => "FARG1104";

    public override string Title => "ephemeralStorage exceeds fargate.max_ephemeral_storage";

    public override string MessageFormat => "Ephemeral storage is {0} GiB; the maximum is {1} (fargate.max_ephemeral_storage)";

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
                ? new Edit("ceiling", "Remove ephemeralStorage (the default is 20 GiB)", Change.Remove(storage.Path))
                : new Edit("ceiling", SizeEdits.Invariant($"Use {allowed} GiB"), Change.Set(storage.SizeInGiB.Path, allowed)));
    }
}
