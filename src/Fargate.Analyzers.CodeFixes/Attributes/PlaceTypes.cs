using Fargate.Analyzers.Attributes.Findings;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>What C# takes at a place.</summary>
internal static class PlaceTypes
{
    /// <summary>The type of an attribute's property or parameter; null where it has none of that name.</summary>
    public static ITypeSymbol? TypeOf(this AttributeLocation place, string argument) =>
        place.Attribute.AttributeClass!.GetMembers(argument).OfType<IPropertySymbol>().FirstOrDefault()?.Type
        ?? place.Attribute.AttributeConstructor?.Parameters.FirstOrDefault(it => it.Name == argument)?.Type;
}
