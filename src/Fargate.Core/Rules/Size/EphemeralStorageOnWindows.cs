using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Size;

/// <summary>Ephemeral storage on Windows.</summary>
internal sealed class EphemeralStorageOnWindows : TaskDefinitionRule
{
    public override string Id => "FARG0108";

    public override string Title => "ephemeralStorage may not be supported for Windows tasks on Fargate";

    public override string MessageFormat =>
        "AWS's pages contradict each other on ephemeral storage for Windows, which is {0} GiB here: test the task, or remove the setting";

    public override string Description =>
        "According to the API reference, platform version 1.0.0 of Windows supports it; according to the page on the storage of Fargate tasks, only Linux does.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var storage = task.EphemeralStorage;
        if (task.RuntimePlatform.IsWindows != true || !storage.SizeInGiB.IsKnown(out var size))
            return;
        // Of the 20 GiB that every task has, FARG0103 offers the same.
        context.Report(
            storage.Path, [size], size == EphemeralStorageLimits.DefaultGiB ? [] : [new Edit("remove", "Remove ephemeralStorage (the default is 20 GiB)", Change.Remove(storage.Path))]);
    }
}
