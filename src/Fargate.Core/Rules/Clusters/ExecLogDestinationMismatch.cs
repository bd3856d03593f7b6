using Fargate.Core.Model.Clusters;

namespace Fargate.Core.Rules.Clusters;

/// <summary>ECS Exec is to log to a place of its own, which is not named; or a place is named and not used.</summary>
internal sealed class ExecLogDestinationMismatch : ResourceRule<Cluster>
{
    public override string Id => "FARG1285";

    public override string Title => "ECS Exec must set logConfiguration if, and only if, logging is OVERRIDE";

    public override string MessageFormat => "ECS Exec logging {0}";

    public override string Description =>
        "ECS returns \"A CloudWatch log group name or S3 bucket name must be specified when overriding the default log configuration\" or \"You "
        + "must set logging to 'OVERRIDE' when you supply a log configuration\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(Cluster cluster, RuleContext context)
    {
        if (cluster.Configuration.ExecuteCommand is not { } exec || exec.Logging.IsUnknown)
            return;
        var logs = exec.LogConfiguration;
        var isOverride = exec.Logging.IsKnown(out var logging) && logging == "OVERRIDE";
        if (isOverride && logs.CloudWatchLogGroupName.IsAbsent && logs.S3BucketName.IsAbsent)
            context.Report(exec.Logging.Path, ["is OVERRIDE, but has no destination: set CloudWatchLogGroupName or S3BucketName"]);
        else if (!isOverride && (logs.S3BucketName.IsKnown(out _) || logs.CloudWatchLogGroupName.IsKnown(out _)))
            context.Report((logs.S3BucketName.IsKnown(out _) ? logs.S3BucketName : logs.CloudWatchLogGroupName).Path, ["must be OVERRIDE (ExecuteCommandLogging.Override) to use a log destination"]);
    }
}
