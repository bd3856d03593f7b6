using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>No network configuration, or one without subnets, for tasks on Fargate.</summary>
internal sealed class MissingNetworkConfiguration : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1209";

    public override string Title => "Service, standalone task or schedule on Fargate needs subnets";

    public override string MessageFormat => "{0}; every task on Fargate has a network interface in a subnet";

    public override string Description =>
        "ECS returns \"Network Configuration must be provided when networkMode 'awsvpc' is specified\" or \"subnets can not "
        + "be empty.\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        if (starter.Launch is not { IsOnFargate: true, NetworkConfiguration: var network })
            return;
        if (!network.IsPresent)
            context.Report(network.Path, ["The network configuration is missing"]);
        else if (network.Subnets is { Count: 0, IsComplete: true } subnets)
            context.Report(subnets.Path, ["The network configuration has no subnets"]);
    }
}
