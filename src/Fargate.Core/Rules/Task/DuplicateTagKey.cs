using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Task;

/// <summary>Two tags with one key.</summary>
internal sealed class DuplicateTagKey : TaskDefinitionRule
{
    public override string Id => "FARG0211";

    public override string Title => "Two tags have one key";

    public override string MessageFormat => "More than one tag has the key '{0}'; a key has one value";

    public override string Description => "Tag keys are unique within a resource. Capital and small letters are different.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tag in task.Tags)
        {
            if (tag.Key.IsKnown(out var key) && !seen.Add(key))
                context.Report(tag.Key.Path, [key], new Edit("remove", "Remove this tag", Change.Remove(tag.Path)));
        }
    }
}
