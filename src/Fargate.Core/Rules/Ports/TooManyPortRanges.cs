using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>More ranges of ports than a container may have.</summary>
internal sealed class TooManyPortRanges : TaskDefinitionRule
{
    public override string Id => "FARG0405";

    public override string Title => "Container must not have more than 100 port ranges";

    public override string MessageFormat => "The container has {0} port ranges; the maximum is {1}";

    public override string Description =>
        "AWS documents a maximum of 100. Single ports do not count.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var mappings = container.PortMappings;
            var ranges = 0;
            foreach (var mapping in mappings)
            {
                if (mapping.Has("containerPortRange"))
                    ranges++;
            }

            if (ranges > ContainerLimits.MaxPortRanges)
                context.Report(mappings.Path, [ranges, ContainerLimits.MaxPortRanges]);
        }
    }
}
