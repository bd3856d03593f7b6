using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>Two services, runs, schedules, clusters or EKS profiles of one name.</summary>
internal sealed class DuplicateResource : Rule
{
    public override string Id => "FARG0019";

    public override string Title => "Two resources of one kind have one name";

    public override string MessageFormat => "[{0}] '{1}' is also on {2}; both would be written to one file, and names that differ in case only count as one";

    public override string Description =>
        "The build writes one file for each name, and some file systems do not tell capitals from small letters. Services of one name in several "
        + "clusters belong in several projects, or get their names from a parameter.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding? Check(AnnotatedResource resource, ResourceIndex resources)
    {
        var field = resource.Kind.NameField;
        if (resource.IsTemplate || ApiTree.Find(resource.Root, field) is not ApiScalar name)
            return null;
        var others = resources.OthersWith(resource.Kind, name.Text, resource.Symbol);
        return others.Count == 0 ? null : new AnnotatedFinding(
            new DuplicateResource(),
            resource.PlaceOf(field),
            [resource.Kind.Attribute, name.Text, string.Join(", ", others.Select(it => $"'{it.ToDisplayString()}'"))]);
    }
}
