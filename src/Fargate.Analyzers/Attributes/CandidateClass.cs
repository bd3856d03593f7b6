using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.Attributes;

/// <summary>A class that may be a resource, or a part of one that is partial.</summary>
/// <param name="Syntax">The class.</param>
/// <param name="Attributes">Its attributes that may make it one.</param>
internal sealed record CandidateClass(TypeDeclarationSyntax Syntax, IReadOnlyList<AttributeSyntax> Attributes)
{
    /// <summary>What its attributes call it, null for each where only the compiler can tell. A name is the first argument, of every kind of resource.</summary>
    public IEnumerable<string?> Names => Attributes.Select(static it =>
        it.ArgumentList?.Arguments is [{ NameEquals: null, NameColon: null, Expression: LiteralExpressionSyntax literal }, ..] arguments
        && literal.IsKind(SyntaxKind.StringLiteralExpression) && arguments.All(static argument => argument.NameColon is null)
            ? literal.Token.ValueText
            : null);

    /// <summary>What <see cref="IAssemblySymbol.GetTypeByMetadataName"/> finds it by.</summary>
    public string MetadataName
    {
        get
        {
            var name = Syntax.Identifier.ValueText;
            if (Syntax.TypeParameterList is { } parameters)
                name += "`" + parameters.Parameters.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
            for (var outer = Syntax.Parent; outer is not null; outer = outer.Parent)
            {
                name = outer switch
                {
                    TypeDeclarationSyntax it => it.Identifier.ValueText + "+" + name,
                    BaseNamespaceDeclarationSyntax it => NamespaceName(it.Name) + "." + name,
                    _ => name,
                };
            }

            return name;
        }
    }

    private static string NamespaceName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax it => NamespaceName(it.Left) + "." + NamespaceName(it.Right),
        SimpleNameSyntax it => it.Identifier.ValueText,
        _ => name.ToString(),
    };
}
