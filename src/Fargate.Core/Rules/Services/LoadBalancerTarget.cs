namespace Fargate.Core.Rules.Services;

/// <summary>A load balancer that sends to a container or a port that the task does not have.</summary>
internal sealed class LoadBalancerTarget : ResourceRule
{
    public override string Id => "FARG1201";

    public override string Title => "The load balancer sends to nothing";

    public override string MessageFormat => "{0}; the load balancer sends to a port that a container of the task maps";

    public override string Description =>
        "The service answers with \"The container x does not exist in the task definition\" or \"The container x did not have a container port N "
        + "defined\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(ResourceContext context)
    {
        if (context.Service is not { } service || context.Task is not { Containers.IsComplete: true } task)
            return;
        foreach (var target in service.Input.LoadBalancers)
        {
            if (!target.ContainerName.IsKnown(out var name) || task.Containers.Any(it => it.Name.IsUnknown))
                continue;
            var container = task.Containers.FirstOrDefault(it => it.Name.IsKnown(out var its) && its == name);
            if (container is null)
                context.Report(target.ContainerName.Path, [$"The task has no container '{Wording.Short(name)}'"]);
            else if (target.ContainerPort.IsKnown(out var port) && container.PortMappings.IsComplete
                && container.PortMappings.All(it => it.ContainerPort.State != Model.ValueState.Unknown && it.ContainerPortRange.IsAbsent
                    && it.ContainerPort.IsKnown(out var mapped) && mapped != port))
            {
                context.Report(target.ContainerPort.Path, [$"Container '{Wording.Short(name)}' maps no port {port}"]);
            }
        }
    }
}
