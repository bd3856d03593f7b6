using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>A range of ports that does not read as one.</summary>
internal sealed class InvalidPortRange : TaskDefinitionRule
{
    public override string Id => "FARG0403";

    public override string Title => "containerPortRange must be first-last, such as 8000-8010";

    public override string MessageFormat => "containerPortRange '{0}' {1}; it must be the first port, a hyphen and the last port, such as 8000-8010";

    public override string Description => "ECS returns \"Invalid 'containerPortRange' setting\".";

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
                    Check(context, mapping.ContainerPortRange, range);
            }
        }
    }

    private static void Check(RuleContext context, Value<string> value, string range)
    {
        if (!PortLimits.TryParseRange(range, out var first, out var last))
        {
            var plain = range.Replace(" ", "");
            context.Report(value.Path, [Wording.Truncate(range), "is not a range"], PortLimits.TryParseRange(plain, out first, out last) && first <= last
                ? [new Edit("range", $"Use {plain}", Change.Set(value.Path, plain))]
                : []);
        }
        else if (first > last)
        {
            var turned = SizeEdits.Invariant($"{last}-{first}");
            context.Report(value.Path, [range, "starts above its end"], new Edit("range", $"Use {turned}", Change.Set(value.Path, turned)));
        }
    }
}
