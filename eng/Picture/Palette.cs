using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Picture;

/// <summary>The colours, those of a common dark theme.</summary>
internal static class Palette
{
    public const string Background = "#0d1117";
    public const string Border = "#3d444d";
    public const string Text = "#e6edf3";
    public const string Faint = "#8b949e";
    public const string Error = "#ff6b63";
    public const string Bulb = "#e3b341";
    public const string Menu = "#1c2129";
    public const string Chosen = "#1f4b85";
    public const string Changed = "#12361f";

    private const string Keyword = "#ff8b82";
    private const string Type = "#ffb77a";
    private const string String = "#a5d6ff";
    private const string Constant = "#79c0ff";
    private const string Property = "#d2a8ff";

    public static IEnumerable<ColouredSpan> Colour(SyntaxNode root, SemanticModel model) =>
        from token in root.DescendantTokens()
        let colour = Of(token, model)
        where colour is not null
        select new ColouredSpan(token.Span, colour);

    private static string? Of(SyntaxToken token, SemanticModel model) => token.Kind() switch
    {
        SyntaxKind.StringLiteralToken => String,
        SyntaxKind.NumericLiteralToken => Constant,
        SyntaxKind.IdentifierToken => Of(model.GetSymbolInfo(token.Parent!).Symbol ?? model.GetDeclaredSymbol(token.Parent!)),
        var kind => SyntaxFacts.IsKeywordKind(kind) ? Keyword : null,
    };

    private static string? Of(ISymbol? symbol) => symbol switch
    {
        // The name of an attribute is that of its constructor.
        INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor } => Type,
        IPropertySymbol => Property,
        IFieldSymbol => Constant,
        _ => null,
    };
}
