using Fargate.Core.Model;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Annotated;

/// <summary>An annotated class as a definition, with the place of each of its values. <see cref="AnnotatedTaskReader"/> makes it.</summary>
internal sealed class AnnotatedTask
{
    private readonly Dictionary<ApiNode, Place> _places;

    internal AnnotatedTask(
        INamedTypeSymbol symbol, ApiObject root, List<AnnotatedContainer> containers, Dictionary<ApiNode, Place> places,
        List<AnnotatedFinding> findings)
    {
        Symbol = symbol;
        Definition = new TaskDefinition(root);
        Containers = containers;
        Findings = findings;
        _places = places;
    }

    public INamedTypeSymbol Symbol { get; }

    public TaskDefinition Definition { get; }

    public IReadOnlyList<AnnotatedContainer> Containers { get; }

    /// <summary>What is wrong with how the class is written.</summary>
    public IReadOnlyList<AnnotatedFinding> Findings { get; }

    /// <summary>
    /// Where the value at a path is written, or else what it would be part of. Null for a template that has no attribute of its own.
    /// </summary>
    public Place? PlaceOf(ApiPath path)
    {
        var nodes = ApiTree.Along(Definition.Root, path);
        var isWritten = nodes.Count > path.Steps().Count;
        // A list of attributes starts where the first of them stands.
        if (isWritten && nodes[nodes.Count - 1] is ApiArray { Items.Count: > 0 } list
            && PlaceOf(list) is null && PlaceOf(list.Items[0]) is { } first)
        {
            return first;
        }

        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            // What is missing could be anywhere in the attribute, not where the structure happens to begin. An item of a list that is
            // one argument stands in that.
            if (PlaceOf(nodes[i]) is { } place)
                return isWritten ? place : place with { Argument = null };
        }

        return null;
    }

    /// <summary>Where exactly this node is written; null for one that stands for a default.</summary>
    public Place? PlaceOf(ApiNode node) => _places.TryGetValue(node, out var place) ? place : null;

    /// <summary>Whether the class is only a base for others, and writes nothing.</summary>
    public bool IsTemplate => Symbol.IsForDeriving();
}
