using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>A <c>match</c> beside the one of FireLens.</summary>
internal sealed class FireLensMatch : TaskDefinitionRule
{
    private const string Match = "match";

    public override string Id => "FARG0818";

    public override string Title => "Do not set 'match' in FireLens log options";

    public override string MessageFormat => "The log options of {0} set '{1}', which FireLens itself sets for each container: remove it";

    public override string Description =>
        "FireLens turns the log options of each container into an output, with a match for the logs of that container. A second match "
        + "would also select the logs of other containers, or none at all.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Using(LogDrivers.FireLens))
        {
            var options = container.LogConfiguration.Options;
            foreach (var name in options.Keys.Where(it => string.Equals(it, Match, StringComparison.OrdinalIgnoreCase)))
            {
                var path = options[name].Path;
                context.ReportName(path, [container.Describe(), name], new Edit("remove", $"Remove '{name}'", Change.Remove(path)));
            }
        }
    }
}
