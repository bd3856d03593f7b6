using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>Mappings of two containers take one port.</summary>
internal sealed class PortInTwoContainers : TaskDefinitionRule
{
    public override string Id => "FARG0407";

    public override string Title => "Two containers of a task must not map the same port and protocol";

    public override string MessageFormat => "{0} is also mapped by {1}; the containers of a task share one network interface";

    public override string Description =>
        "Only one of them can listen on it. The error \"container port is used multiple times in task\" would fit this too, but was "
        + "observed for one container only. The same port for TCP and for UDP is allowed.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var overlap in PortOverlap.In(task))
        {
            if (!overlap.IsInOneContainer)
            {
                context.Report(
                    overlap.Use.Path,
                    [overlap.Use, overlap.Earlier.Container.Name.IsKnown(out var name) ? $"container '{name}'" : "another container"]);
            }
        }
    }
}
