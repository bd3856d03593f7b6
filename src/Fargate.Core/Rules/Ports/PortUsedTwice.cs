using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>Two mappings of a container take one port.</summary>
internal sealed class PortUsedTwice : TaskDefinitionRule
{
    public override string Id => "FARG0406";

    public override string Title => "Container must not map the same port and protocol twice";

    public override string MessageFormat => "{0} is already mapped in this container{1}: map each port once per protocol";

    public override string Description =>
        "ECS returns \"container port is used multiple times in task\", or, in an older wording, \"TCP host port '3000' is mapped multiple "
        + "times in task.\" The same port for TCP and for UDP is allowed.";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var overlap in PortOverlap.In(task))
        {
            if (overlap.IsInOneContainer)
                context.Report(overlap.Use.Path, [overlap.Use, overlap.Earlier.IsRange ? $", in {overlap.Earlier.Mapping.ContainerPortRange.Describe()}" : ""]);
        }
    }
}
