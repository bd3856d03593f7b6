using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.LoadBalancing;

/// <summary>A registry with a port and a container.</summary>
internal sealed class ServiceRegistryPort : ResourceRule<Service>
{
    public override string Id => "FARG1240";

    public override string Title => "Service registry must not set both port and containerName or containerPort";

    public override string MessageFormat => "The service registry sets both port and {0}: keep one of them";

    public override string Description =>
        "An SRV record needs either a port, or a container name and a container port. They cannot both be set.";

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
                    [registry.ContainerName.IsKnown(out _) ? "containerName" : "containerPort"],
                    new Edit("remove", "Remove 'port'", Change.Remove(registry.Port.Path)));
            }
        }
    }
}
