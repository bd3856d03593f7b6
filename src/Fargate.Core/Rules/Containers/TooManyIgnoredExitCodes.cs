using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A restart policy ignores more exit codes than it may.</summary>
internal sealed class TooManyIgnoredExitCodes : TaskDefinitionRule
{
    public override string Id => "FARG0319";

    public override string Title => "ignoredExitCodes must not have more than 50 entries";

    public override string MessageFormat => "ignoredExitCodes has {0} entries; the maximum is {1}";

    public override string Description =>
        "A container that exits with an ignored exit code is not restarted.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var codes = container.RestartPolicy.IgnoredExitCodes;
            if (codes.Count > ContainerLimits.MaxIgnoredExitCodes)
                context.Report(codes.PathOf(ContainerLimits.MaxIgnoredExitCodes), [codes.Count, ContainerLimits.MaxIgnoredExitCodes]);
        }
    }
}
