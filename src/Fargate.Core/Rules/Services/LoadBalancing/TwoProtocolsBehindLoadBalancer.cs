using Fargate.Core.Limits;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Services.LoadBalancing;

/// <summary>A load balancer on a port that is mapped for two protocols.</summary>
internal sealed class TwoProtocolsBehindLoadBalancer : ResourceRule<Service>
{
    public override string Id => "FARG1225";

    public override string Title => "Container port behind a load balancer must not be mapped for both TCP and UDP";

    public override string MessageFormat => "{0} maps port {1} for both TCP and UDP; a service with a load balancer on this port cannot be created";

    public override string Description =>
        "The task definition registers, but CreateService fails: a port behind a load balancer can have only one protocol.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        var balancers = service.Input.LoadBalancers;
        if (context.Task is not { } task)
            return;
        foreach (var balancer in balancers)
        {
            if (!balancer.ContainerName.IsKnown(out var name) || !balancer.ContainerPort.IsKnown(out var port))
                continue;
            foreach (var container in task.Containers.Where(it => it.Name.IsKnown(out var its) && its == name))
            {
                if (ProtocolsOf(container, port) > 1)
                    context.Report(balancer.ContainerPort.Path, [container.DescribeFirst(), port]);
            }
        }
    }

    private static int ProtocolsOf(Container container, int port) => container.PortMappings
        .Where(it => it.ContainerPort.Is(port))
        .Select(it => it.Protocol.Applies(PortLimits.DefaultProtocol, out var protocol) ? protocol : "")
        .Where(PortLimits.Protocols.Contains).Distinct(StringComparer.Ordinal).Count();
}
