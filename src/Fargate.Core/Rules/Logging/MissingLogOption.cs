using Fargate.Core.Limits;

namespace Fargate.Core.Rules.Logging;

/// <summary>An option without which the service refuses the definition.</summary>
internal sealed class MissingLogOption() : MissingOption(OptionNeed.Enforced)
{
    public override string Id => "FARG0802";

    public override string Title => "Log configuration must set awslogs-group, or splunk-token for splunk";

    public override string Description =>
        "On Fargate, awslogs requires awslogs-group and awslogs-stream-prefix, and splunk requires splunk-token. ECS returns \"Log driver "
        + "awslogs requires options: awslogs-group\", \"Fargate requires log configuration options to include awslogs-stream-prefix\" or \"Log "
        + "driver splunk requires options: splunk-token\".";

    public override Certainty Certainty => Certainty.Enforced;
}
