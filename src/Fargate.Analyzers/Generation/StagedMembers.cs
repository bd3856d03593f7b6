using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Generation;

/// <summary>Says which stages get no class for the members that differ from stage to stage.</summary>
internal static class StagedMembers
{
    /// <param name="type">The class.</param>
    /// <param name="stages">What it is in each stage in which it is a task definition.</param>
    /// <param name="cancellation">Stops the search.</param>
    public static AnnotatedFinding? Find(INamedTypeSymbol type, IReadOnlyList<(string? Stage, AnnotatedResource Resource)> stages, CancellationToken cancellation)
    {
        if (stages.Count < 2 || stages[0].Resource is not { Kind: var kind, IsTemplate: false } first || kind != ClassKind.Task
            || !PartialTypes.CanBeExtended(type, cancellation) || !MemberPlan.IsPossibleIn(type))
        {
            return null;
        }

        var plans = from it in stages
                    where it.Resource.Definition.Family.IsKnown(out _)
                    select new StageMembers(
                        it.Stage, it.Resource.Root, it.Resource.Definition.Family.Describe(), "", MemberPlan.For(it.Resource.Definition, [.. it.Resource.Reading.Parts.Select(part => part.ClassName)]).Containers);
        if (plans.ToList() is not { Count: > 1 } members)
            return null;
        var shared = MemberSetSpec.Shared(members);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stage in members.Where(it => MemberSetSpec.Of(it).Without(shared).Names.Any()))
        {
            if (MembersSpec.NameOf(stage.Stage!) is not { } name || !names.Add(name))
            {
                return new AnnotatedFinding(
                    new MemberNotGenerated(),
                    first.PlaceOf(ApiPath.Root),
                    [$"{MemberPlan.Definition}.{MembersSpec.StagesClass} of the stage '{stage.Stage}'", MemberPlan.Taken]);
            }
        }

        return null;
    }
}
