using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>The items of a list as they are written.</summary>
internal static class WrittenItems
{
    /// <summary>The items of an array that is written as one value; null where it is written in another way, or says how many they are.</summary>
    public static IReadOnlyList<SyntaxNode>? Of(ExpressionSyntax value) => value switch
    {
        ImplicitArrayCreationExpressionSyntax it => it.Initializer.Expressions,
        ArrayCreationExpressionSyntax { Type.RankSpecifiers: [{ Sizes: [OmittedArraySizeExpressionSyntax] }], Initializer: { } items } => items.Expressions,
        CollectionExpressionSyntax it when it.Elements.All(element => element is ExpressionElementSyntax) => it.Elements,
        _ => null,
    };

    /// <summary>The items of an argument, which may be arguments themselves.</summary>
    /// <param name="place">The argument.</param>
    /// <param name="first">What is written for it, or for the first of them.</param>
    public static IReadOnlyList<SyntaxNode>? Of(AttributeLocation place, AttributeArgumentSyntax first) => IsSpread(place, first)
        ? [.. ((AttributeArgumentListSyntax)first.Parent!).Arguments.SkipWhile(it => it != first).Where(it => it.NameEquals is null)]
        : Of(first.Expression);

    /// <summary>The value of an item, which of an argument is not all.</summary>
    public static SyntaxNode ValueOf(SyntaxNode item) => item is AttributeArgumentSyntax argument ? argument.Expression : item;

    /// <summary>[HealthCheck("CMD", "a")] rather than [HealthCheck(new[] { "CMD", "a" })], or with the parameter's name.</summary>
    public static bool IsSpread(AttributeLocation place, AttributeArgumentSyntax first) =>
        place.Attribute.AttributeConstructor?.Parameters is { Length: > 0 } parameters
        && parameters[parameters.Length - 1] is { IsParams: true, Name: var name } && name == place.Argument
        && first.NameEquals is null && first.NameColon is null
        && first.Expression is not (ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax);
}
