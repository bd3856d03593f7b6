using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Attributes;

/// <summary>Whether another part can be added to a class.</summary>
internal static class PartialTypes
{
    /// <summary>Whether a part in another file can be added: the class and all that it is nested in are partial.</summary>
    public static bool CanBeExtended(INamedTypeSymbol type, CancellationToken cancellation) =>
        !IsFileLocal(type) && HalfWritten.IsNamed(type) && FirstNotPartial(type, cancellation) is null;

    /// <summary>The innermost class that would have to be made partial; null where that is not needed, or does not help.</summary>
    public static INamedTypeSymbol? FirstNotPartial(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (IsFileLocal(type))
            return null;
        for (var it = type; it is not null; it = it.ContainingType)
        {
            if (!IsPartial(it, cancellation))
                return it;
        }

        return null;
    }

    private static bool IsFileLocal(INamedTypeSymbol type) =>
        type.IsFileLocal || (type.ContainingType is { } outer && IsFileLocal(outer));

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Any(it =>
            it.GetSyntax(cancellation) is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));
}
