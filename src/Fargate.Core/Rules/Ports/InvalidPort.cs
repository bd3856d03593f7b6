using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>A mapping without a port, or with one that does not exist.</summary>
internal sealed class InvalidPort : TaskDefinitionRule
{
    public override string Id => "FARG0402";

    public override string Title => "Port mapping must have a port from 1 to 65535";

    public override string MessageFormat => "{0}; a port must be 1 to 65535";

    public override string Description =>
        "A port mapping has a container port or a range of ports. For one without, ECS was observed to return \"Invalid 'containerPort' "
        + "setting for container 'x'.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var mapping in container.PortMappings)
            {
                if (mapping.ContainerPortRange.IsKnown(out var range))
                    CheckRange(context, mapping.ContainerPortRange, range);
                else
                    CheckPort(context, mapping);
            }
        }
    }

    private static void CheckPort(RuleContext context, PortMapping mapping)
    {
        var value = mapping.ContainerPort;
        if (value.IsKnown(out var port) && !PortLimits.IsValid(port))
            context.Report(value.Path, [SizeEdits.Invariant($"containerPort is {port}")]);
        else if (value.IsAbsent && mapping.ContainerPortRange.IsAbsent)
            context.Report(value.Path, ["The port mapping has no containerPort"], Edits(mapping));
    }

    private static Edit[] Edits(PortMapping mapping) => mapping.HostPort.IsKnown(out var host) && PortLimits.IsValid(host)
        ? [new Edit("host", SizeEdits.Invariant($"Set containerPort to {host}, the host port"), Change.Set(mapping.ContainerPort.Path, host))]
        : [];

    private static void CheckRange(RuleContext context, Value<string> value, string range)
    {
        if (PortLimits.TryParseRange(range, out var first, out var last) && (!PortLimits.IsValid(first) || !PortLimits.IsValid(last)))
            context.Report(value.Path, [SizeEdits.Invariant($"containerPortRange is {first}-{last}")]);
    }
}
