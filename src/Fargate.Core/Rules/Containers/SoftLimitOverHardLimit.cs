using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A ulimit whose soft limit is above its hard limit.</summary>
internal sealed class SoftLimitOverHardLimit : TaskDefinitionRule
{
    public override string Id => "FARG0322";

    public override string Title => "ulimit softLimit must not exceed hardLimit";

    public override string MessageFormat => "softLimit is {0}; it must not exceed hardLimit, which is {1}";

    public override string Description =>
        "ECS returns \"Soft limit exceeds hard limit for ulimit nofile\". Equal values are allowed.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var ulimit in container.Ulimits)
            {
                // A hard limit of -1 is none at all.
                if (!ulimit.SoftLimit.IsKnown(out var soft) || !ulimit.HardLimit.IsKnown(out var hard) || hard < 0 || soft <= hard)
                    continue;
                context.Report(
                    ulimit.SoftLimit.Path,
                    [soft, hard],
                    new Edit("soft", SizeEdits.Invariant($"Set softLimit to {hard}"), Change.Set(ulimit.SoftLimit.Path, hard)));
            }
        }
    }
}
