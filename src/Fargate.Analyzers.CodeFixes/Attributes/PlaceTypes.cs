using Fargate.Analyzers.Attributes.Findings;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>What C# takes at a place.</summary>
internal static class PlaceTypes
{
    /// <summary>The type of an attribute's property or parameter; null where it has none of that name.</summary>
    public static ITypeSymbol? TypeOf(this AttributeLocation place, string argument) =>
        place.Attribute.AttributeClass!.PropertyNamed(argument)?.Type
        ?? place.Attribute.AttributeConstructor?.Parameters.FirstOrDefault(it => it.Name == argument)?.Type;

    /// <summary>A property of an attribute, or of a base of it.</summary>
    public static IPropertySymbol? PropertyNamed(this INamedTypeSymbol attribute, string name)
    {
        for (var type = attribute; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
                return property;
        }

        return null;
    }
}
