using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.LoadBalancing;

/// <summary>A registry with a port and a container.</summary>
internal sealed class ServiceRegistryPort : ResourceRule<Service>
{
    public override string Id => "FARG1240";

    public override string Title => "A service registry has one way to its port";

    public override string MessageFormat => "The service registry has both a port and {0}; only one of them can be said";

    public override string Description =>
        "For an SRV record either a port or a container name and a container port are needed. You can't specify both.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var registry in service.Input.ServiceRegistries)
        {
            if (registry.Port.IsKnown(out _) && (registry.ContainerName.IsKnown(out _) || registry.ContainerPort.IsKnown(out _)))
            {
                context.Report(
                    registry.Port.Path,
                    [registry.ContainerName.IsKnown(out _) ? "a container" : "a container port"],
                    new Edit("remove", "Remove the port: the container's counts", Change.Remove(registry.Port.Path)));
            }
        }
    }
}
