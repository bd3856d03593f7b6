using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>A host port that is not the container port.</summary>
internal sealed class HostPortDiffers : TaskDefinitionRule
{
    public override string Id => "FARG0401";

    public override string Title => "hostPort must equal containerPort in awsvpc mode";

    public override string MessageFormat => "hostPort {0} differs from containerPort {1}; {2} they must be equal, so remove hostPort";

    public override string Description =>
        "With network mode awsvpc, and so for every Fargate task, the task has its own network interface, and there are no host ports to "
        + "map to. ECS returns \"When networkMode=awsvpc, the host ports and container ports in port mappings must match.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    // It asks for the network mode, too.
    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var isFargate = task.RequiresFargate == true;
        if (!isFargate && !task.NetworkMode.Is(NetworkModes.Awsvpc))
            return;
        foreach (var container in task.Containers)
        {
            foreach (var mapping in container.PortMappings)
            {
                // 0 asks for no port. A host port beside a range has a rule of its own.
                if (mapping.ContainerPortRange.IsKnown(out _) || !mapping.HostPort.IsKnown(out var host)
                    || !mapping.ContainerPort.IsKnown(out var port) || host == port || host == 0)
                {
                    continue;
                }

                context.Report(mapping.HostPort.Path, [host, port, isFargate ? "on Fargate" : "in network mode awsvpc"], new Edit("remove", "Remove 'hostPort'", Change.Remove(mapping.HostPort.Path)));
            }
        }
    }
}
