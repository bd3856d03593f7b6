using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>More open files than Fargate lets a container have.</summary>
internal sealed class TooManyOpenFiles : TaskDefinitionRule
{
    public override string Id => "FARG0323";

    public override string Title => "nofile ulimit must not exceed 1048576 on Fargate";

    public override string MessageFormat => "The nofile limit is {0}; the maximum on Fargate is {1}, and the default is 65535";

    public override string Description =>
        "AWS documents that the ulimit nofile can be set to at most 1048576 on Fargate, soft and hard.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.RuntimePlatform.IsWindows == true)
            return;
        foreach (var container in task.Containers)
        {
            foreach (var ulimit in container.Ulimits)
            {
                if (ulimit.Name.IsKnown(out var name) && name == KernelLimits.OpenFiles)
                    Check(context, ulimit);
            }
        }
    }

    private static void Check(RuleContext context, Ulimit ulimit)
    {
        var isHardOver = ulimit.HardLimit.IsKnown(out var hard) && hard > KernelLimits.MaxOpenFiles;
        var isSoftOver = ulimit.SoftLimit.IsKnown(out var soft) && soft > KernelLimits.MaxOpenFiles;
        // A soft limit above the hard one has a rule of its own.
        if (!isHardOver && (!isSoftOver || (ulimit.HardLimit.IsKnown(out _) && hard >= 0)))
            return;
        var changes = new List<Change>();
        if (isHardOver)
            changes.Add(Change.Set(ulimit.HardLimit.Path, KernelLimits.MaxOpenFiles));
        if (isSoftOver)
            changes.Add(Change.Set(ulimit.SoftLimit.Path, KernelLimits.MaxOpenFiles));
        context.Report(
            isHardOver ? ulimit.HardLimit.Path : ulimit.SoftLimit.Path,
            [isHardOver ? hard : soft, KernelLimits.MaxOpenFiles],
            new Edit("most", SizeEdits.Invariant($"Set the nofile limit to {KernelLimits.MaxOpenFiles}"), [.. changes]));
    }
}
