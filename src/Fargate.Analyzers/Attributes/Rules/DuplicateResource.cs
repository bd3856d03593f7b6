using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>Two services, runs, schedules, clusters or EKS profiles of one name.</summary>
internal sealed class DuplicateResource : ClassRule
{
    public override string Id => BuildRules.DuplicateResource;

    public override string Title => "Two resources of the same kind must not have the same name";

    public override string MessageFormat =>
        "[{0}] '{1}' has the same name as {2}, and both would be written to one file; names that differ only in case count as equal";

    public override string Description =>
        "The build writes one file for each name, and some file systems do not distinguish upper and lower case. Services of the same name in several clusters "
        + "belong in several projects, or get their names from a parameter.";

    public override Certainty Certainty => Certainty.Enforced;

    public override IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, ClassCheck check)
    {
        // Of a family the other rule speaks.
        if (resource.Kind == ClassKind.Task || resource.IsTemplate || resource.Kind.Resource.NameOf(resource.Root) is not { } name)
            yield break;
        var others = check.Resources.OthersWith(resource.Kind, name, resource.Symbol);
        if (others.Count > 0)
        {
            yield return new AnnotatedFinding(
                this,
                resource.PlaceOf(resource.Kind.Resource.NameField),
                [resource.Kind.Attribute, name, string.Join(", ", others.Select(it => $"'{it.ToDisplayString()}'"))]);
        }
    }
}
