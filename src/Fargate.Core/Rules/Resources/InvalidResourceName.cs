using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Clusters;
using Fargate.Core.Model.Schedules;

namespace Fargate.Core.Rules.Resources;

/// <summary>A name that a cluster or a schedule cannot have.</summary>
internal sealed class InvalidResourceName : SharedResourceRule
{
    public override string Id => "FARG1282";

    public override string Title => "Cluster or schedule name is empty, too long or has an invalid character";

    public override string MessageFormat => "'{0}' is not a valid {1} name; it must have {2}";

    public override string Description =>
        "A cluster's name has 1 to 255 letters, digits, hyphens and underscores, that of a schedule 1 to 64 letters, digits, hyphens, "
        + "underscores and periods.";

    public override Certainty Certainty => Certainty.Documented;

    public InvalidResourceName()
    {
        On<Cluster>(static (cluster, context) => Check(
            context, cluster.ClusterName, "cluster", "1 to 255 letters, digits, hyphens and underscores", ResourceNames.IsCluster));
        On<Schedule>(static (schedule, context) => Check(
            context, schedule.Name, "schedule", "1 to 64 letters, digits, hyphens, underscores and dots", ResourceNames.IsSchedule));
    }

    private static void Check(RuleContext context, Value<string> value, string what, string allowed, Func<string, bool> isValid)
    {
        if (value.IsKnown(out var name) && !isValid(name))
            context.Report(value.Path, [Wording.Truncate(name), what, allowed]);
    }
}
