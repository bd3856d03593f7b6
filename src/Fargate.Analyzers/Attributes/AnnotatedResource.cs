using Fargate.Core.Kinds;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>An annotated class as one of the kinds of documents that it is, with the place of each of its values.</summary>
internal class AnnotatedResource(
    INamedTypeSymbol symbol, ResourceKind kind, ApiObject root, Dictionary<ApiNode, Place> places, List<AnnotatedFinding> findings)
{
    public INamedTypeSymbol Symbol => symbol;

    public ResourceKind Kind => kind;

    /// <summary>The document, in the shape of the API.</summary>
    public ApiObject Root => root;

    /// <summary>What is wrong with how the class is written.</summary>
    public IReadOnlyList<AnnotatedFinding> Findings => findings;

    /// <summary>The task that a service, a run or a schedule is about; null where it is none of this compilation's classes.</summary>
    public AnnotatedTask? Task { get; init; }

    /// <summary>Whether the class is only a base for others, and writes nothing.</summary>
    public bool IsTemplate => symbol.IsForDeriving();

    /// <summary>
    /// Where the value at a path is written, or else what it would be part of. Null for a template that has no attribute of its own.
    /// </summary>
    public Place? PlaceOf(ApiPath path)
    {
        var nodes = ApiTree.Along(root, path);
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
    public Place? PlaceOf(ApiNode node) => places.TryGetValue(node, out var place) ? place : null;

    /// <summary>What an attribute says of this kind of document; null where it says nothing of it.</summary>
    public AttributeShape? ShapeOf(AttributeData attribute) => AnnotationSymbols.ShapesOf(attribute).FirstOrDefault(it =>
        it.Target == kind.Target || (it.Target == AttributeTarget.Container && kind == ResourceKind.Task));
}
