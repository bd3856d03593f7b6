using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Task;

/// <summary>Two tags with one key.</summary>
internal sealed class DuplicateTagKey : TaskDefinitionRule
{
    public override string Id => "FARG0211";

    public override string Title => "Tag keys must be unique within a task definition";

    public override string MessageFormat => "Tag key '{0}' is used more than once; tag keys must be unique within a task definition";

    public override string Description =>
        "Tag keys are unique within a resource. They are case-sensitive.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tag in task.Tags)
        {
            if (tag.Key.IsKnown(out var key) && !seen.Add(key))
                context.Report(tag.Key.Path, [key], new Edit("remove", $"Remove the duplicate tag '{Wording.Truncate(key)}'", Change.Remove(tag.Path)));
        }
    }
}
