using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Attributes;

/// <summary>
/// What the compiler cannot make sense of, most often because it is not written to its end yet. It says what is wrong there; what would be said is
/// not known until then.
/// </summary>
internal static class HalfWritten
{
    /// <summary>Whether an attribute of ours says more, or something else, than what could be bound.</summary>
    public static bool IsHalfWritten(this AttributeData attribute, CancellationToken cancellation) =>
        attribute.AttributeConstructor is not { } constructor
        || attribute.ConstructorArguments.Length != constructor.Parameters.Length
        || attribute.ConstructorArguments.Any(HasError)
        || attribute.NamedArguments.Any(it => HasError(it.Value))
        || (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax
            && (HasError(syntax) || attribute.NamedArguments.Length != (syntax.ArgumentList?.Arguments.Count(it => it.NameEquals is not null) ?? 0)));

    /// <summary>The arguments of the constructor as far as it is sure which parameters they are for.</summary>
    public static IEnumerable<(string Parameter, TypedConstant Value)> BoundArguments(this AttributeData attribute, bool isHalfWritten, CancellationToken cancellation)
    {
        // Where there is an error the compiler hands them on as they are written: in that order, and with no list for a params array.
        if (attribute.AttributeConstructor is not { } constructor || (isHalfWritten && HasNames(attribute, cancellation)))
            yield break;
        for (var i = 0; i < attribute.ConstructorArguments.Length && i < constructor.Parameters.Length; i++)
        {
            var (parameter, value) = (constructor.Parameters[i], attribute.ConstructorArguments[i]);
            if (!isHalfWritten || !parameter.IsParams || value.Kind == TypedConstantKind.Array)
                yield return (parameter.Name, value);
        }
    }

    /// <summary>Whether the class, or a base of it, has a base or an attribute that may say anything.</summary>
    public static bool MaySayMore(this INamedTypeSymbol type, CancellationToken cancellation) =>
        type.HasUnknownBase() || type.Lineage().Exists(it => it.GetAttributes().Any(attribute => MaySayAnything(attribute, cancellation)));

    /// <summary>Whether one of the class's bases is not known.</summary>
    public static bool HasUnknownBase(this INamedTypeSymbol type)
    {
        for (var it = type; it is not null; it = it.BaseType)
        {
            if (it.TypeKind == TypeKind.Error)
                return true;
        }

        return false;
    }

    /// <summary>Whether a symbol and all that it is in have a name.</summary>
    public static bool IsNamed(ISymbol symbol) =>
        symbol is INamespaceSymbol { IsGlobalNamespace: true } || (symbol.Name.Length > 0 && IsNamed(symbol.ContainingSymbol));

    // A name that is not written to its end may become that of any attribute, and what is not closed takes those that follow for a part of it.
    private static bool MaySayAnything(AttributeData attribute, CancellationToken cancellation) =>
        attribute.AttributeClass is null or { TypeKind: TypeKind.Error }
        || (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax && HasError(syntax))
        || (AnnotationSymbols.IsJsonField(attribute) && attribute.IsHalfWritten(cancellation));

    private static bool HasError(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Error => true,
        TypedConstantKind.Array => !constant.IsNull && constant.Values.Any(HasError),
        TypedConstantKind.Type => constant.Value is ITypeSymbol { TypeKind: TypeKind.Error },
        _ => false,
    };

    private static bool HasError(AttributeSyntax syntax) =>
        (syntax.ContainsDiagnostics && syntax.GetDiagnostics().Any(it => it.Severity == DiagnosticSeverity.Error))
        || syntax.Parent is AttributeListSyntax { CloseBracketToken.IsMissing: true };

    private static bool HasNames(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { ArgumentList: { } list }
        && list.Arguments.Any(it => it.NameColon is not null);
}
