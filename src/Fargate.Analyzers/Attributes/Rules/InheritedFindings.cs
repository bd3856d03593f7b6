using Fargate.Analyzers.Attributes.Findings;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>Which faults of a class are told elsewhere: at a class that it has them from, if that is checked itself.</summary>
/// <param name="type">The class.</param>
/// <param name="checker">Finds all faults of a class as one of the resources that it is.</param>
internal sealed class InheritedFindings(INamedTypeSymbol type, ClassChecker checker)
{
    private static readonly string[] GeneratedFiles = ["Fargate", "Generated", "Files"];

    private readonly Dictionary<INamedTypeSymbol, List<AnnotatedFinding>> _findings = new(SymbolEqualityComparer.Default);

    // Few classes have a fault that stands in another one.
    public bool Tell(AnnotatedFinding finding) => OwnersOf(finding).Concat(type.Lineage()).Any(owner => Of(owner).Exists(it => it.IsSameAs(finding)));

    private static IEnumerable<INamedTypeSymbol> OwnersOf(AnnotatedFinding finding)
    {
        for (var owner = finding.Place?.Owner; owner is not null; owner = owner.ContainingType)
            yield return owner;
    }

    private List<AnnotatedFinding> Of(INamedTypeSymbol owner)
    {
        if (!_findings.TryGetValue(owner, out var findings))
        {
            // What is said of several kinds at once may be reported as another one than the derived class is.
            findings = CheckerOf(owner) is { } itsChecker ? [.. owner.CheckedKinds().SelectMany(it => itsChecker.Check(owner, it))] : [];
            _findings.Add(owner, findings);
        }

        return findings;
    }

    // What another project configures is not known here: it surely finds what does not depend on that.
    private ClassChecker? CheckerOf(INamedTypeSymbol owner) =>
        SymbolEqualityComparer.Default.Equals(owner, type) ? null
        : SymbolEqualityComparer.Default.Equals(owner.ContainingAssembly, type.ContainingAssembly) ? checker
        : IsChecked(owner) ? checker.Elsewhere
        : null;

    // The generator leaves classes in a namespace of its own in each assembly that it was at work for. In an editor, whose other projects are there as source, no build has run.
    private static bool IsChecked(INamedTypeSymbol owner) =>
        owner.DeclaringSyntaxReferences.Length > 0 || HasGeneratedFiles(owner.ContainingAssembly);

    private static bool HasGeneratedFiles(IAssemblySymbol assembly)
    {
        INamespaceSymbol? space = assembly.GlobalNamespace;
        foreach (var name in GeneratedFiles)
            space = space?.GetNamespaceMembers().FirstOrDefault(it => it.Name == name);
        return space is not null;
    }
}
