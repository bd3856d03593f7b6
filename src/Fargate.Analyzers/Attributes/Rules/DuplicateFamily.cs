using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>Two task definitions of one family.</summary>
internal sealed class DuplicateFamily : TaskClassRule
{
    public override string Id => BuildRules.DuplicateFamily;

    public override string Title => "Two task definitions must not have the same family";

    public override string MessageFormat => "Family '{0}' is also used by {1}; families that differ only in case count as equal";

    public override string Description =>
        "The build writes one file for each family, and some file systems do not distinguish upper and lower case. ECS would register both as revisions of one "
        + "task definition, each replacing the other.";

    public override Certainty Certainty => Certainty.Enforced;

    protected override IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, TaskDefinition task, ClassCheck check)
    {
        if (resource.IsTemplate || !task.Family.IsKnown(out var family))
            yield break;
        var others = check.Resources.OthersWith(resource.Kind, family, resource.Symbol);
        if (others.Count > 0)
        {
            yield return new AnnotatedFinding(
                this, resource.PlaceOf(task.Family.Path), [family, string.Join(", ", others.Select(it => $"'{it.ToDisplayString()}'"))]);
        }
    }
}
