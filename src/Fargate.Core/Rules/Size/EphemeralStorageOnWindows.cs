using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Size;

/// <summary>Ephemeral storage on Windows.</summary>
internal sealed class EphemeralStorageOnWindows : TaskDefinitionRule
{
    public override string Id => "FARG0108";

    public override string Title => "Ephemeral storage may not be for Windows";

    public override string MessageFormat =>
        "AWS's pages disagree whether Fargate has ephemeral storage on Windows: try the {0} GiB out, or leave the setting out";

    public override string Description =>
        "The API reference says that platform version 1.0.0 of Windows has it; the page about the storage of Fargate tasks says that it is "
        + "for Linux only.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var storage = task.EphemeralStorage;
        if (task.RuntimePlatform.IsWindows != true || !storage.SizeInGiB.IsKnown(out var size))
            return;
        // Of the 20 GiB that every task has, FARG0103 offers the same.
        context.Report(
            storage.Path, [size], size == EphemeralStorageLimits.DefaultGiB ? [] : [new Edit("remove", "Remove it: every task has 20 GiB", Change.Remove(storage.Path))]);
    }
}
