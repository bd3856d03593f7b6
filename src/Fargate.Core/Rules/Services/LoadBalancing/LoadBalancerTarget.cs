using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.LoadBalancing;

/// <summary>A load balancer that sends to a container or a port that the task does not have.</summary>
internal sealed class LoadBalancerTarget : ResourceRule<Service>
{
    public override string Id => "FARG1201";

    public override string Title => "Load balancer must target a container port that the task maps";

    public override string MessageFormat => "{0}; the load balancer must target a port that a container of the task maps";

    public override string Description =>
        "ECS returns \"The container x does not exist in the task definition\" or \"The container x did not have a container port N "
        + "defined\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(Service service, RuleContext context)
    {
        if (context.Task is not { } task)
            return;
        foreach (var balancer in service.Input.LoadBalancers)
        {
            if (PortTargets.Fault(task, balancer.ContainerName, balancer.ContainerPort) is var (path, fault))
                context.Report(path, [fault]);
        }
    }
}
