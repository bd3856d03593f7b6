using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Ports;

/// <summary>The port of the log router is mapped.</summary>
internal sealed class FireLensPort : TaskDefinitionRule
{
    public override string Id => "FARG0411";

    public override string Title => "Do not map the FireLens port 24224";

    public override string MessageFormat => "Port {0} is the one on which the FireLens log router receives logs: do not map it";

    public override string Description =>
        "A container with firelensConfiguration listens on TCP port 24224 for the logs of its task. A mapped port is meant to be reached "
        + "from outside, and no other container can listen on this one.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (!task.Containers.Any(it => it.Has("firelensConfiguration")))
            return;
        foreach (var use in PortUse.In(task))
        {
            if (use.Protocol == PortLimits.DefaultProtocol && use.Has(PortLimits.FireLens))
                context.Report(use.Path, [PortLimits.FireLens]);
        }
    }
}
