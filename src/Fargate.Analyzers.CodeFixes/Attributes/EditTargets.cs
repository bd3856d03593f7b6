using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Attributes.Findings;
using Fargate.Analyzers.CodeFixes.Changes;
using Fargate.Core.Build;
using Fargate.Core.Edits;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>Finds what a change of a definition changes in the attributes of its class.</summary>
internal sealed class EditTargets(AnnotatedResource resource, CancellationToken cancellation)
{
    private readonly ListTargets _lists = new(resource, cancellation);

    /// <summary>None where the change has no place in the class itself: it is then a base's to make.</summary>
    public IReadOnlyList<SyntaxChange> Find(Change change)
    {
        var node = resource.Find(change.Path);
        return change switch
        {
            { Name: { } name } => node is null ? [] : ToRename(node, change.Path, name),
            { Value: null } => node is null ? [] : ToRemove(node, change.Path),
            { Value: ApiObject item } when node is null => ToAddItem(change.Path, item),
            // A text with parameters belongs to all the values that they take: replacing it would nail it to one.
            _ when HasParameters(change.Path) => [],
            { Value: var value } => (node is null ? null : ToReplace(node, change.Path, value!)) ?? ToAdd(change.Path, value!),
        };
    }

    /// <summary>Whether the text at a path has parameters.</summary>
    public bool HasParameters(ApiPath path) => ListTargets.HasParameters(resource.FindRaw(path));

    private IReadOnlyList<SyntaxChange>? ToReplace(ApiNode node, ApiPath path, ApiNode value)
    {
        if (_lists.ItemAt(path) is { } item)
            return [SyntaxChange.Replace(WrittenItems.ValueOf(item.Node), new NewValue(value, item.Type))];
        if (resource.PlaceOf(node) is not { } place)
            return null;
        // What two overlapping stages say of one property is said twice.
        if (place.Attribute.IsStaged() && !resource.CanChange(place))
            return [];
        // What a base says is said anew, raw or not.
        if (AnnotationSymbols.IsJsonField(place.Attribute) && place.IsIn(resource.Symbol))
            return ToReplaceRaw(node, place, path, value);
        if (place.Argument is not { } name || !resource.CanChange(place) || place.FindArgument(cancellation) is not { } argument || place.TypeOf(name) is not { } type)
            return null;
        if (node is ApiArray old && value is ApiArray wanted && type is IArrayTypeSymbol list && ListTargets.ItemsOf(place, argument, old) is { } items)
            return _lists.Difference(path, items, old, wanted, list.ElementType);
        return WrittenItems.IsSpread(place, argument) ? [] : [SyntaxChange.Replace(argument.Expression, new NewValue(value, type, UnitOf(place, name)))];
    }

    // The attribute that can say it: beside that, a raw value is an error. A raw value is one text, which may say more than this.
    private IReadOnlyList<SyntaxChange> ToReplaceRaw(ApiNode node, AttributeLocation raw, ApiPath path, ApiNode value) =>
        resource.CanChange(raw) && !SaysMore(raw.Attribute, node) && raw.FindAttribute(cancellation) is { } attribute && ToAdd(path, value) is [var added]
            ? [SyntaxChange.Remove(attribute), added]
            : [];

    // The attribute of the innermost structure that is written, and its argument for the rest of the path.
    private IReadOnlyList<SyntaxChange> ToAdd(ApiPath path, ApiNode value)
    {
        var fields = new List<string>();
        for (var holder = path; holder.Parent is { } parent; holder = parent)
        {
            if (holder.IsItem)
                break;
            fields.Insert(0, holder.Name);
            if (resource.Find(parent) is { } node && resource.PlaceOf(node) is { } place && resource.CanChange(place)
                && resource.ShapeOf(place.Attribute) is { } shape
                && shape.Arguments.FirstOrDefault(it => it.Field.SequenceEqual(fields)) is { } argument
                && place.TypeOf(argument.Name) is { } type
                && place.FindAttribute(cancellation) is { } attribute)
            {
                var written = new NewValue(value, type, argument.Unit);
                // A null says nothing, and stands there all the same.
                if ((place with { Argument = argument.Name }).FindArgument(cancellation) is { } nothing)
                    return [SyntaxChange.Replace(nothing.Expression, written)];
                return argument.IsParameter ? [] : [SyntaxChange.Add(attribute, argument.Name, written)];
            }
        }

        return [];
    }

    // An attribute of its own, beside the one of the class that it is to stand on.
    private IReadOnlyList<SyntaxChange> ToAddItem(ApiPath path, ApiObject item)
    {
        if (!path.IsItem || path.Parent!.Steps() is not { Count: > 0 } steps)
            return [];
        var isOfPart = resource.Kind.Parts is { } parts && steps.Count > 2 && steps[0].Name == parts.Field && steps[1].IsItem;
        var target = isOfPart ? resource.Kind.Parts!.Class : resource.Kind;
        var fields = steps.Skip(isOfPart ? 2 : 0).Select(it => it.Name);
        return AttributeMap.All.FirstOrDefault(it => it.Target == target && it.Kind == AttributeKind.Item && it.Field.SequenceEqual(fields)) is { } shape
            && MakerOf(target, isOfPart ? resource.Find(steps[1]) : null) is { } maker && resource.CanChange(maker) && maker.FindAttribute(cancellation) is { } anchor
            && maker.Attribute.AttributeClass!.ContainingAssembly.GetTypeByMetadataName($"Fargate.{shape.Name}Attribute") is { } type
                ? [new SyntaxChange(anchor, SyntaxChangeKind.AddAttribute, new NewAttribute(shape, type, item))]
                : [];
    }

    // What makes a class what it is: [Container] of a part, [Service] of a service.
    private AttributeLocation? MakerOf(ClassKind target, ApiNode? part) => part is not null ? resource.PlaceOf(part)
        : resource.Symbol.Annotations().Where(it => it.Shape.Name == target.Attribute).Select(it => (AttributeLocation?)new AttributeLocation(resource.Symbol, it.Data, null)).FirstOrDefault();

    // All that says anything below the node; the attribute itself where that is all it says.
    private IReadOnlyList<SyntaxChange> ToRemove(ApiNode node, ApiPath path)
    {
        if (_lists.ItemAt(path) is { } item)
            return [SyntaxChange.Remove(item.Node)];
        var targets = new List<SyntaxChange>();
        // Whole attributes come first: an argument of one needs no change of its own.
        foreach (var place in node.DescendantsAndSelf().Select(it => resource.PlaceOf(it)).OfType<AttributeLocation>().Distinct().OrderBy(it => it.Argument is not null))
        {
            if (!resource.CanChange(place) || place.FindAttribute(cancellation) is not { } attribute)
                return [];
            if (AnnotationSymbols.IsJsonField(place.Attribute) && SaysMore(place.Attribute, node))
                return [];
            // An entry of a map is all that its attribute says.
            var isWhole = place.Argument is null || resource.ShapeOf(place.Attribute)?.Kind == AttributeKind.Entry;
            var argument = isWhole ? null : place.FindArgument(cancellation);
            if (targets.Exists(it => it.Node == attribute || (argument is not null && it.Node == argument)))
                continue;
            // Nor is an attribute left without an argument that it must have.
            if (!isWhole && argument?.NameEquals is null)
                return [];
            targets.Add(SyntaxChange.Remove(argument ?? (SyntaxNode)attribute));
        }

        return targets;
    }

    private bool SaysMore(AttributeData attribute, ApiNode node)
    {
        var gone = new HashSet<ApiNode>(node.DescendantsAndSelf());
        return resource.Root.DescendantsAndSelf().Any(it => !it.Children.Any() && !gone.Contains(it) && resource.PlaceOf(it)?.Attribute == attribute);
    }

    // The attribute that has an argument of that name says it better than the pair of texts does.
    private IReadOnlyList<SyntaxChange> ToRename(ApiNode node, ApiPath path, string name)
    {
        if (path.Parent is not { } map || resource.PlaceOf(node) is not { } place || !resource.CanChange(place)
            || resource.ShapeOf(place.Attribute)?.Kind != AttributeKind.Entry || place.FindAttribute(cancellation) is not { } attribute)
        {
            return [];
        }

        if (!HasParameters(path) && ToAdd(map.Field(name), node) is [var added] && added.New!.CanWrite)
            return [SyntaxChange.Remove(attribute), added];
        return place.Attribute.AttributeConstructor?.Parameters is [{ Name: var key, Type: var type }, ..]
            && (place with { Argument = key }).FindArgument(cancellation) is { } argument
            && !(place.Attribute.ConstructorArguments[0].Value is string written && ParameterText.HasParameters(written))
                ? [SyntaxChange.Replace(argument.Expression, new NewValue(ApiScalar.String(name), type))]
                : [];
    }

    private ArgumentUnit UnitOf(AttributeLocation place, string argument) => resource.ShapeOf(place.Attribute)?[argument]?.Unit ?? ArgumentUnit.None;
}
