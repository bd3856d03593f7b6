using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>A port's name has a character that the service does not document.</summary>
internal sealed class InvalidPortName : TaskDefinitionRule
{
    public override string Id => "FARG0408";

    public override string Title => "Port name must be 1 to 64 lower-case letters, digits, hyphens and underscores";

    public override string MessageFormat =>
        "Port name '{0}' is not valid; it must be 1 to 64 lower-case letters, digits, hyphens and underscores, and must not start with a hyphen";

    public override string Description => "Service Connect and VPC Lattice refer to a port by its name.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var names = PortNames.In(task);
        foreach (var container in task.Containers)
        {
            foreach (var mapping in container.PortMappings)
            {
                if (!mapping.Name.IsKnown(out var name) || name.Length == 0 || PortLimits.IsValidName(name))
                    continue;
                context.Report(mapping.Name.Path, [Wording.Truncate(name)], PortLimits.MakeValidName(name) is { } valid && names.Add(valid)
                    ? [new Edit("valid", $"Use '{valid}'", Change.Set(mapping.Name.Path, valid))]
                    : []);
            }
        }
    }
}
