using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Kinds;
using Fargate.Core.Outputs;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>Two services, runs, schedules, clusters or EKS profiles of one name.</summary>
internal sealed class DuplicateResource : ClassRule
{
    public override string Id => BuildRules.DuplicateResource;

    public override string Title => "Two resources of the same type, such as services, must not have the same name";

    public override string MessageFormat =>
        "[{0}] '{1}' has the same name as {2}, and both would be written to one file; names that differ only in case count as equal";

    public override string Description =>
        "The build writes one file for each name, and some file systems do not distinguish upper and lower case. Services and Fargate profiles may have the same name in "
        + "several clusters, and schedules in several groups: the names of their files then begin with the cluster or the group.";

    public override Certainty Certainty => Certainty.Enforced;

    public override IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, ClassCheck check)
    {
        // Of a family the other rule speaks.
        if (resource.Kind == ClassKind.Task || resource.IsTemplate || resource.Kind.Resource.NameOf(resource.Root) is not { } name)
            yield break;
        var others = check.Resources.OthersWith(resource.Kind, name, resource.Symbol).Where(it => HaveOneScope(resource, it, check)).ToList();
        if (others.Count > 0)
        {
            yield return new AnnotatedFinding(
                this,
                resource.PlaceOf(resource.Kind.Resource.NameField),
                [resource.Kind.Attribute, name, string.Join(", ", others.Select(it => $"'{it.ToDisplayString()}'"))]);
        }
    }

    // In several clusters, say.
    private static bool HaveOneScope(AnnotatedResource one, INamedTypeSymbol other, ClassCheck check) =>
        one.Kind.Resource.ScopeField is null
        || FileNames.Comparer.Equals(ScopeOf(one), ScopeOf(ClassReader.ReadChecked(other, one.Kind, one.Reading.Scope, check.Cancellation).Fill(check.Parameters)));

    // What a parameter does not complete is the same where it is written alike.
    private static string ScopeOf(AnnotatedResource resource) => ResourceKind.ScopeOf(
        resource.Kind.Resource.ScopeField is { } field && resource.Find(field) is var scope and not ApiUnknown ? scope : resource.FindRaw(resource.Kind.Resource.ScopeField!));
}
