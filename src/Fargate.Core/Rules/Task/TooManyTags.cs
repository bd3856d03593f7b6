using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Task;

/// <summary>More tags than a resource can have.</summary>
internal sealed class TooManyTags : TaskDefinitionRule
{
    public override string Id => "FARG0209";

    public override string Title => "Task definition must not have more than 50 tags";

    public override string MessageFormat => "The task definition has {0} tags; the maximum is 50";

    public override string Description =>
        "An AWS resource can have at most 50 tags.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var tags = task.Tags;
        if (tags.Count > TagLimits.MaxTags)
            context.Report(tags[TagLimits.MaxTags].Path, [tags.Count]);
    }
}
