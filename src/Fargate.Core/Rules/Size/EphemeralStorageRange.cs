using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Size;

/// <summary>The ephemeral storage is out of range.</summary>
internal sealed class EphemeralStorageRange : TaskDefinitionRule
{
    public override string Id => "FARG0103";

    public override string Title => "ephemeralStorage must be 21 to 200 GiB";

    public override string MessageFormat => "Ephemeral storage is {0} GiB; it must be 21 to 200 GiB, or unset for 20 GiB";

    public override string Description =>
        "ECS returns \"EphemeralStorage size should be at least 21\" or \"EphemeralStorage size should be at most 200\". Unlike memory, the "
        + "value is in GiB.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var value = task.EphemeralStorage.SizeInGiB;
        if (!value.IsKnown(out var size) || size is >= EphemeralStorageLimits.MinGiB and <= EphemeralStorageLimits.MaxGiB)
            return;

        var gibibytes = size / 1024;
        var nearest = size < EphemeralStorageLimits.MinGiB ? EphemeralStorageLimits.MinGiB : EphemeralStorageLimits.MaxGiB;
        Edit edit;
        if (size == EphemeralStorageLimits.DefaultGiB)
            edit = new Edit("remove", "Remove ephemeralStorage (the default is 20 GiB)", Change.Remove(task.EphemeralStorage.Path));
        else if (size % 1024 == 0 && gibibytes is >= EphemeralStorageLimits.MinGiB and <= EphemeralStorageLimits.MaxGiB)
            edit = new Edit("units", SizeEdits.Invariant($"Use {gibibytes} (the value is in GiB, not MiB)"), Change.Set(value.Path, gibibytes));
        else
            edit = new Edit("nearest", SizeEdits.Invariant($"Use {nearest} GiB"), Change.Set(value.Path, nearest));
        context.Report(value.Path, [size], edit);
    }
}
