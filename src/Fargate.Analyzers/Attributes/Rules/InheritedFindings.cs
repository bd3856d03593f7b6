using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>Which faults of a class are told elsewhere: at a class of this project that it has them from, if that is checked itself.</summary>
/// <param name="type">The class.</param>
/// <param name="check">Finds all faults of a class as one of the resources that it is.</param>
internal sealed class InheritedFindings(INamedTypeSymbol type, Func<INamedTypeSymbol, ClassKind, IEnumerable<AnnotatedFinding>> check)
{
    private readonly Dictionary<INamedTypeSymbol, List<AnnotatedFinding>> _findings = new(SymbolEqualityComparer.Default);

    // Few classes have a fault that stands in another one.
    public bool Tell(AnnotatedFinding finding) => OwnersOf(finding).Concat(type.Lineage()).Any(owner => Of(owner).Exists(it => it.IsSameAs(finding)));

    private static IEnumerable<INamedTypeSymbol> OwnersOf(AnnotatedFinding finding)
    {
        for (var owner = finding.Place?.Owner; owner is not null; owner = owner.ContainingType)
            yield return owner;
    }

    // That the source of a class is at hand says nothing: in an editor it is also for the other projects of the solution.
    private List<AnnotatedFinding> Of(INamedTypeSymbol owner)
    {
        if (!_findings.TryGetValue(owner, out var findings))
        {
            var isElsewhere = !SymbolEqualityComparer.Default.Equals(owner, type)
                && SymbolEqualityComparer.Default.Equals(owner.ContainingAssembly, type.ContainingAssembly);
            // What is said of several kinds at once may be reported as another one than the derived class is.
            findings = isElsewhere ? [.. owner.CheckedKinds().SelectMany(it => check(owner, it))] : [];
            _findings.Add(owner, findings);
        }

        return findings;
    }
}
