using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Objects;

/// <summary>Types whose values are static members: enumerations, and the classes that stand for some in both libraries.</summary>
internal static class EnumLike
{
    public const string Duration = "Amazon.CDK.Duration";

    /// <summary>The member for a value of the API; null where there is none.</summary>
    public static ISymbol? MemberOf(INamedTypeSymbol type, string text) => type.GetMembers().FirstOrDefault(it =>
        it is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } and (IFieldSymbol or IPropertySymbol)
        && SymbolEqualityComparer.Default.Equals((it as IFieldSymbol)?.Type ?? ((IPropertySymbol)it).Type, type)
        && ShapeReader.Choose(it.Name, [text]) is not null && !it.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)));

    public static string Write(ISymbol member, SemanticModel model, int position) => member.ContainingType.ToMinimalDisplayString(model, position) + "." + member.Name;
}
