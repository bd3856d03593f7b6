using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>Two ports of one name.</summary>
internal sealed class DuplicatePortName : TaskDefinitionRule
{
    public override string Id => "FARG0409";

    public override string Title => "Port names must be unique within a task definition";

    public override string MessageFormat => "Port name '{0}' is used more than once; names must be unique within a task definition";

    public override string Description => "ECS returns \"port mapping name is already used\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in task.Containers)
        {
            foreach (var mapping in container.PortMappings)
            {
                if (mapping.Name.IsKnown(out var name) && name.Length > 0 && !seen.Add(name))
                    context.Report(mapping.Name.Path, [Wording.Truncate(name)]);
            }
        }
    }
}
