using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>An application protocol that Service Connect cannot use.</summary>
internal sealed class AppProtocolWithoutUse : TaskDefinitionRule
{
    public override string Id => "FARG0410";

    public override string Title => "appProtocol has no effect on UDP ports and on ports without a name";

    public override string MessageFormat => "appProtocol '{0}' has no effect: {1}";

    public override string Description =>
        "Only Service Connect uses the application protocol. It finds a port by its name, and supports TCP only.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var mapping in container.PortMappings)
            {
                if (!mapping.AppProtocol.IsKnown(out var protocol) || protocol.Length == 0)
                    continue;
                var fault = mapping.Protocol.IsKnown(out var transport) && transport == "udp" ? "Service Connect supports only TCP"
                    : mapping.Lacks("name") || mapping.HasEmptyText("name") ? "Service Connect finds a port by its name, and this port mapping has none"
                    : null;
                if (fault is not null)
                {
                    context.Report(
                        mapping.AppProtocol.Path,
                        [protocol, fault],
                        new Edit("remove", "Remove 'appProtocol'", Change.Remove(mapping.AppProtocol.Path)));
                }
            }
        }
    }
}
