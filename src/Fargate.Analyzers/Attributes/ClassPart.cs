using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>A part of an annotated class, such as a container of a task: the node it became, and the classes that declare it.</summary>
internal sealed class ClassPart(string className, StageScope scope)
{
    public string ClassName => className;

    public ApiObject Node { get; } = new();

    /// <summary>The classes of this name in the class and its bases, the most derived last.</summary>
    public List<INamedTypeSymbol> Classes { get; } = [];

    /// <summary>These classes and their own bases, each once, in the order in which they count.</summary>
    public List<INamedTypeSymbol> Lineage { get; } = [];

    /// <summary>What these classes and their own bases say, in the order in which it counts.</summary>
    public List<(INamedTypeSymbol Owner, AttributeData Data, AttributeShape Shape)> Annotations { get; } = [];

    /// <summary>Adds a class that declares the part.</summary>
    public void Add(INamedTypeSymbol type)
    {
        Classes.Add(type);
        foreach (var level in type.Lineage())
        {
            // A class that derives from the part it overrides is reached twice.
            if (Lineage.Exists(it => SymbolEqualityComparer.Default.Equals(it, level)))
                continue;
            Lineage.Add(level);
            // What replaces a whole comes before what adds to it.
            foreach (var layer in level.Annotations(scope).GroupBy(it => it.Data.IsStaged()))
            {
                AddAll(level, layer, areSlots: true);
                AddAll(level, layer, areSlots: false);
            }
        }
    }

    private void AddAll(INamedTypeSymbol level, IEnumerable<(AttributeData Data, AttributeShape Shape)> annotations, bool areSlots)
    {
        foreach (var (data, shape) in annotations)
        {
            if ((shape.Kind == AttributeKind.Slot) == areSlots)
                Annotations.Add((level, data, shape));
        }
    }

    /// <summary>Whether the part is declared by this class.</summary>
    public bool IsDeclaredBy(INamedTypeSymbol type) =>
        Classes.Exists(it => SymbolEqualityComparer.Default.Equals(it, type.OriginalDefinition));
}
