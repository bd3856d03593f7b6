using Fargate.Core.Model;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Annotated;

/// <summary>A container of an annotated task: the node it became, and the classes that declare it, the most derived last.</summary>
internal sealed class AnnotatedContainer(string className)
{
    public string ClassName => className;

    public ApiObject Node { get; } = new();

    public List<INamedTypeSymbol> Classes { get; } = [];

    /// <summary>Whether the container is declared by this class, in this task or in one that it derives from.</summary>
    public bool IsDeclaredBy(INamedTypeSymbol type) =>
        Classes.Exists(it => SymbolEqualityComparer.Default.Equals(it, type.OriginalDefinition));
}
