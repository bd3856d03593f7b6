using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.LoadBalancing;

/// <summary>A service registry with a container or a port that the task does not have.</summary>
internal sealed class RegistryTarget : ResourceRule<Service>
{
    public override string Id => "FARG1241";

    public override string Title => "Service registry must use a container port that the task maps";

    public override string MessageFormat => "{0}; the service registry must use a port that a container of the task maps";

    public override string Description =>
        "The container and the port of a service registry are those of the task definition.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        if (context.Task is not { } task)
            return;
        foreach (var registry in service.Input.ServiceRegistries)
        {
            if (PortTargets.Fault(task, registry.ContainerName, registry.ContainerPort) is var (path, fault))
                context.Report(path, [fault]);
        }
    }
}
