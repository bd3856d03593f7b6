using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Edits;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>Finds the attributes and arguments that a change has to touch.</summary>
internal static class EditTargets
{
    /// <summary>None where the change has no place in the class itself: it is then a base's to make.</summary>
    public static IReadOnlyList<EditTarget> Find(AnnotatedResource resource, Change change, CancellationToken cancellation)
    {
        var node = resource.Find(change.Path);
        if (change.Value is null)
        {
            var targets = node is null ? [] : ToRemove(resource, node, cancellation);
            return targets.Any(HasNeighbours) ? [] : targets;
        }

        // A text with parameters belongs to all the values that they take: replacing it would nail it to one.
        if (HasHoles(resource, change.Path))
            return [];
        var target = (node is null ? null : ToReplace(resource, node, cancellation)) ?? ToAdd(resource, change.Path, cancellation);
        return target is null ? [] : [target];
    }

    /// <summary>Whether the text at a path has parameters.</summary>
    public static bool HasHoles(AnnotatedResource resource, ApiPath path) =>
        resource.FindRaw(path) is ApiScalar { Kind: ScalarKind.String } text && ParameterText.HasHoles(text.Text);

    private static EditTarget? ToReplace(AnnotatedResource resource, ApiNode node, CancellationToken cancellation)
    {
        if (resource.PlaceOf(node) is not { Argument: { } name } place || !place.IsIn(resource.Symbol)
            || place.FindAttribute(cancellation) is not { } attribute || place.FindArgument(cancellation) is not { } argument)
        {
            return null;
        }

        var unit = resource.ShapeOf(place.Attribute)?[name]?.Unit ?? ArgumentUnit.None;
        var isSpread = IsSpread(place.Attribute, argument);
        // What stands between the arguments of a list would be lost.
        if (TypeOf(place.Attribute, name) is not { } type || (isSpread && attribute.DescendantTrivia().Any(it => !IsBlank(it))))
            return null;
        return new EditTarget(attribute, argument, null, type, unit, isSpread);
    }

    // [HealthCheck("CMD", "a")] rather than [HealthCheck(new[] { "CMD", "a" })], or with the parameter's name.
    private static bool IsSpread(AttributeData attribute, AttributeArgumentSyntax first) =>
        attribute.AttributeConstructor is { Parameters: [{ IsParams: true }] } && first.NameEquals is null && first.NameColon is null
        && first.Expression is not (ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax);

    // The attribute of the innermost structure that is written, and its property for the rest of the path.
    private static EditTarget? ToAdd(AnnotatedResource resource, ApiPath path, CancellationToken cancellation)
    {
        var fields = new List<string>();
        for (var holder = path; holder.Parent is { } parent; holder = parent)
        {
            if (holder.IsItem)
                break;
            fields.Insert(0, holder.Name);
            if (resource.Find(parent) is { } node && resource.PlaceOf(node) is { } place && place.IsIn(resource.Symbol)
                && resource.ShapeOf(place.Attribute) is { } shape
                && shape.Arguments.FirstOrDefault(it => it.Field.SequenceEqual(fields)) is { } argument
                && place.Attribute.AttributeClass!.GetMembers(argument.Name).OfType<IPropertySymbol>().FirstOrDefault() is { } property
                && place.FindAttribute(cancellation) is { } attribute)
            {
                return new EditTarget(attribute, null, argument.Name, property.Type, argument.Unit);
            }
        }

        return null;
    }

    // All that says anything below the node; the attribute itself where that is all it says.
    private static IReadOnlyList<EditTarget> ToRemove(AnnotatedResource resource, ApiNode node, CancellationToken cancellation)
    {
        var targets = new List<EditTarget>();
        // Whole attributes come first: an argument of one needs no change of its own.
        foreach (var place in node.DescendantsAndSelf().Select(it => resource.PlaceOf(it)).OfType<Place>().Distinct().OrderBy(it => it.Argument is not null))
        {
            if (!place.IsIn(resource.Symbol) || place.FindAttribute(cancellation) is not { } attribute)
                return [];
            // An entry of a map is all that its attribute says.
            var isWhole = place.Argument is null || resource.ShapeOf(place.Attribute)?.Kind == AttributeKind.Entry;
            var argument = isWhole ? null : place.FindArgument(cancellation);
            if (targets.Exists(it => it.Attribute == attribute && (it.Argument is null || it.Argument == argument)))
                continue;
            // Nor is an attribute left without an argument that it must have.
            if (!isWhole && argument?.NameEquals is null)
                return [];
            targets.Add(new EditTarget(attribute, argument, null, null, default));
        }

        return targets;
    }

    // Comments and directives around what is removed would go with it, or be left without a meaning: that is for the user to do.
    private static bool HasNeighbours(EditTarget target)
    {
        var removed = target.Argument ?? (SyntaxNode)target.Attribute;
        var (first, last) = (removed.GetFirstToken(), removed.GetLastToken());
        SyntaxTriviaList[] around =
        [
            first.GetPreviousToken().TrailingTrivia, first.LeadingTrivia, last.TrailingTrivia, last.GetNextToken().LeadingTrivia,
            last.GetNextToken().TrailingTrivia,
        ];
        return target.Attribute.ContainsDirectives
            || around.Any(list => list.Any(it => !IsBlank(it)));
    }

    private static bool IsBlank(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);

    private static ITypeSymbol? TypeOf(AttributeData attribute, string argument) =>
        attribute.AttributeClass!.GetMembers(argument).OfType<IPropertySymbol>().FirstOrDefault()?.Type
        ?? attribute.AttributeConstructor?.Parameters.FirstOrDefault(it => it.Name == argument)?.Type;
}
