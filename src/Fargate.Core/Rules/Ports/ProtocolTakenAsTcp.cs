using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>A protocol that ECS does not know.</summary>
internal sealed class ProtocolTakenAsTcp : TaskDefinitionRule
{
    public override string Id => "FARG0412";

    public override string Title => "Port protocol must be tcp or udp";

    public override string MessageFormat => "ECS treats the protocol '{0}' as tcp: use tcp or udp, in lower case";

    public override string Description =>
        "\"Valid values are tcp and udp (case-sensitive). The default is tcp. Amazon ECS treats any other specified value as tcp.\" So a mapping that is meant "
        + "for UDP becomes one for TCP, without an error.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var mapping in container.PortMappings)
            {
                // An empty text says nothing.
                if (!mapping.Protocol.IsKnown(out var protocol) || protocol.Length == 0 || PortLimits.Protocols.Contains(protocol))
                    continue;
                var path = mapping.Protocol.Path;
                Edit[] edits = ClosestMatch.Nearest(protocol, PortLimits.Protocols) is { } nearest
                    ? [new Edit("nearest", $"Use '{nearest}'", Change.Set(path, nearest))]
                    : [];
                context.Report(path, [Wording.Truncate(protocol)], edits);
            }
        }
    }
}
