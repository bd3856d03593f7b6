using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>One mapping with a port and a range.</summary>
internal sealed class PortBesideRange : TaskDefinitionRule
{
    public override string Id => "FARG0404";

    public override string Title => "Port mapping must not set both a port and containerPortRange";

    public override string MessageFormat => "'{0}' and containerPortRange exclude each other: keep one of them";

    public override string Description =>
        "ECS returns \"cannot specify both single port and port range\". On Fargate, the host ports equal the container ports.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var mapping in container.PortMappings)
            {
                if (!mapping.ContainerPortRange.IsKnown(out var range) || range.Length == 0)
                    continue;
                Value<int>[] single = [mapping.ContainerPort, mapping.HostPort];
                var written = Array.FindAll(single, it => it.IsKnown(out var port) && port != 0);
                if (written.Length > 0)
                {
                    context.Report(
                        written[0].Path,
                        [written[0].Path.Name],
                        new Edit("range", $"Keep containerPortRange, remove {Wording.And(Array.ConvertAll(written, it => it.Path.Name))}", Array.ConvertAll(written, it => Change.Remove(it.Path))));
                }
            }
        }
    }
}
