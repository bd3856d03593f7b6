using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Attributes.Findings;

/// <summary>Where a value of an annotated class is written.</summary>
/// <param name="Owner">The class with the attribute.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Argument">The parameter or property; null for the attribute as a whole.</param>
// It keeps no syntax: most places are never asked for.
internal readonly record struct AttributeLocation(INamedTypeSymbol Owner, AttributeData Attribute, string? Argument)
{
    /// <summary>Which of the argument's values, where that is a list; null for all of it.</summary>
    public int? Item { get; init; }

    /// <summary>Null where the attribute is in another assembly.</summary>
    public AttributeSyntax? FindAttribute(CancellationToken cancellation) =>
        Attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) as AttributeSyntax;

    public AttributeArgumentSyntax? FindArgument(CancellationToken cancellation) =>
        Argument is null ? null : FindArgument(FindAttribute(cancellation), Argument);

    /// <summary>The value where there is one, else the attribute's name; null where that is in another assembly.</summary>
    public Location? FindLocation(CancellationToken cancellation) =>
        (FindArgument(cancellation) is { } argument ? FindItem(argument) ?? argument.Expression : (SyntaxNode?)FindAttribute(cancellation)?.Name)?.GetLocation();

    /// <summary>The argument's value; null for the attribute as a whole.</summary>
    public TypedConstant? FindValue()
    {
        foreach (var named in Attribute.NamedArguments)
        {
            if (named.Key == Argument)
                return named.Value;
        }

        var parameters = Attribute.AttributeConstructor?.Parameters;
        for (var i = 0; i < parameters?.Length && i < Attribute.ConstructorArguments.Length; i++)
        {
            if (parameters.Value[i].Name == Argument)
                return Attribute.ConstructorArguments[i];
        }

        return null;
    }

    /// <summary>Whether it is on this very class.</summary>
    public bool IsOn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(Owner, type);

    /// <summary>Whether it is in a class or one nested in it.</summary>
    public bool IsIn(INamedTypeSymbol type)
    {
        for (var owner = Owner; owner is not null; owner = owner.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(owner, type))
                return true;
        }

        return false;
    }

    private SyntaxNode? FindItem(AttributeArgumentSyntax argument) =>
        Item is { } index && WrittenItems.Of(this, argument) is { } items && index < items.Count ? WrittenItems.ValueOf(items[index]) : null;

    private AttributeArgumentSyntax? FindArgument(AttributeSyntax? attribute, string name)
    {
        if (attribute?.ArgumentList is not { } list)
            return null;
        var position = 0;
        foreach (var argument in list.Arguments)
        {
            if (argument.NameEquals is { } equals)
            {
                if (equals.Name.Identifier.ValueText == name)
                    return argument;
            }
            else if ((argument.NameColon?.Name.Identifier.ValueText ?? ParameterAt(position++)) == name)
            {
                return argument;
            }
            else if (argument.NameColon is not null)
            {
                position++;
            }
        }

        return null;
    }

    private string? ParameterAt(int position) =>
        Attribute.AttributeConstructor?.Parameters is { } parameters && position < parameters.Length ? parameters[position].Name : null;
}
