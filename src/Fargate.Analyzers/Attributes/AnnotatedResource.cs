using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>An annotated class as one of the resources that it is, with the values that the build gives. <see cref="ClassReading.Fill"/> makes it.</summary>
internal sealed class AnnotatedResource(ClassReading reading, FilledTree tree, IReadOnlyList<AnnotatedFinding> findings, AnnotatedResource? task, Func<AttributeLocation, bool> canChange)
{
    private TaskDefinition? _definition;

    public INamedTypeSymbol Symbol => reading.Symbol;

    public ClassKind Kind => reading.Kind;

    public ClassReading Reading => reading;

    /// <summary>The resource, in the shape of the API.</summary>
    public ApiObject Root => tree.Root;

    /// <summary>What is wrong with how the class is written.</summary>
    public IReadOnlyList<AnnotatedFinding> Findings => findings;

    /// <summary>The resource as a task definition, where it is one.</summary>
    public TaskDefinition Definition => _definition ??= new TaskDefinition(Root);

    /// <summary>The definition of the task that the resource is about; null where it is none of this compilation's classes.</summary>
    public TaskDefinition? Task { get; } = task?.Definition;

    /// <summary>Whether the class is only a base for others, and writes nothing.</summary>
    public bool IsTemplate => reading.IsTemplate;

    /// <summary>Whether a place is one where the resource can be corrected: in the class, and where other stages have nothing of it.</summary>
    public bool CanChange(AttributeLocation place) => place.IsIn(Symbol) && canChange(place);

    /// <summary>Whether something of the resource is written at a place.</summary>
    public bool IsSaidAt(AttributeLocation place) => Root.DescendantsAndSelf().Any(it => PlaceOf(it) == place);

    /// <summary>The value at a path; null where there is none.</summary>
    public ApiNode? Find(ApiPath path) => ApiTree.Find(Root, Kind.Shape, path);

    /// <summary>The same as it is written, with the holes for the build's parameters.</summary>
    public ApiNode? FindRaw(ApiPath path) => Find(path) is { } node ? tree.RawOf(node) : null;

    /// <summary>
    /// Where the value at a path is written, or else what it would be part of. Null for a template that has no attribute of its own.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="isName">Whether the name that the value has is meant, where that stands for itself.</param>
    public AttributeLocation? PlaceOf(ApiPath path, bool isName = false)
    {
        var nodes = ApiTree.Along(Root, Kind.Shape, path);
        if (nodes.Count > path.Steps().Count)
            return PlaceOfWritten(nodes, isName);
        // What is missing could be anywhere in the attribute, not where the structure happens to begin.
        return nodes.Reverse().Select(PlaceOf).FirstOrDefault(it => it is not null) is { } place ? place with { Argument = null } : null;
    }

    /// <summary>Where exactly this node is written; null for one that stands for a default.</summary>
    public AttributeLocation? PlaceOf(ApiNode node) => reading.Places.TryGetValue(tree.RawOf(node), out var place) ? place : null;

    /// <summary>What an attribute says of this kind of resource; null where it says nothing of it.</summary>
    public AttributeShape? ShapeOf(AttributeData attribute) =>
        AnnotationSymbols.ShapesOf(attribute).FirstOrDefault(it => it.Target == Kind || it.Target == Kind.Parts?.Class);

    private AttributeLocation? PlaceOfWritten(IReadOnlyList<ApiNode> nodes, bool isName)
    {
        var node = nodes[nodes.Count - 1];
        if (PlaceOf(node) is { } place)
            return isName && ShapeOf(place.Attribute) is { Kind: AttributeKind.Entry } entry ? place with { Argument = entry.Arguments[0].Name } : InJson(place, node);
        // A list of attributes starts where the first of them stands.
        if (node is ApiArray { Items: [var item, ..] } && PlaceOf(item) is { } first)
            return first;
        for (var i = nodes.Count - 2; i >= 0; i--)
        {
            if (PlaceOf(nodes[i]) is { } list)
                return list with { Item = IndexOf(nodes[i + 1], nodes[i], list) };
        }

        return null;
    }

    // An item of a list that is one argument, or a label. Where a null stands among them, or what is no label, no one counts.
    private static int? IndexOf(ApiNode child, ApiNode parent, AttributeLocation place)
    {
        var children = parent.Children.ToList();
        return place.FindValue() is { Kind: TypedConstantKind.Array, IsNull: false, Values.Length: var count } && count == children.Count
            ? children.FindIndex(it => ReferenceEquals(it, child))
            : null;
    }

    // [JsonField("/name", "value")], of a structure the name.
    private static AttributeLocation InJson(AttributeLocation place, ApiNode node) => AnnotationSymbols.IsJsonField(place.Attribute)
        ? place with { Argument = node is ApiScalar ? "json" : "pointer" }
        : place;
}
