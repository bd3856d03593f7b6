using Fargate.Core.Limits;

namespace Fargate.Core.Rules.Logging;

/// <summary>An option that awslogs does not have.</summary>
internal sealed class UnknownAwsLogsOption() : UnknownOption(LogDrivers.AwsLogs)
{
    public override string Id => "FARG0804";

    public override string Title => "Option is not supported by the awslogs log driver";

    public override string Description =>
        "ECS accepts the options that AWS lists, not all of Docker's, and otherwise returns \"Log driver awslogs disallows options: "
        + "awslogs-stream\".";

    public override Certainty Certainty => Certainty.Enforced;
}
