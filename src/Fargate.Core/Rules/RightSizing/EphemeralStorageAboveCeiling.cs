using Fargate.Core.Costs;
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
        "The option fargate.max_ephemeral_storage in .editorconfig or .globalconfig sets the limit in GiB. Without it, this rule reports "
        + "nothing.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var storage = task.EphemeralStorage;
        if (!storage.SizeInGiB.IsKnown(out var size) || Ceilings.EphemeralStorage.In(context) is not { } ceiling || size <= ceiling)
            return;
        context.Report(storage.SizeInGiB.Path, [size, ceiling], Edits(task, context, size, ceiling));
    }

    private static Edit[] Edits(TaskDefinition task, RuleContext context, int size, int ceiling)
    {
        // What Fargate does not have at all, or not on Windows, another rule corrects.
        if (size is < EphemeralStorageLimits.MinGiB or > EphemeralStorageLimits.MaxGiB || task.RuntimePlatform.IsWindows == true)
            return [];
        var (title, allowed, change) = ceiling < EphemeralStorageLimits.MinGiB
            ? ("Remove ephemeralStorage (the default is 20 GiB)", EphemeralStorageLimits.DefaultGiB, Change.Remove(task.EphemeralStorage.Path))
            : (SizeEdits.Invariant($"Use {ceiling} GiB"), ceiling, Change.Set(task.EphemeralStorage.SizeInGiB.Path, ceiling));
        return [new Edit("ceiling", title + PricedTask.TitleOf(task, context.Build, allowed), change)];
    }
}
