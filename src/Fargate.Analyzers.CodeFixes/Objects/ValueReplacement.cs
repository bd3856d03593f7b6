using System.Globalization;
using Fargate.Analyzers.CodeFixes.Changes;
using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Objects;

/// <summary>Puts another value where one is written, in the same form.</summary>
internal sealed class ValueReplacement(ValuePlaces places)
{
    /// <summary>Null where the form has no such value, or another definition has it, too.</summary>
    /// <param name="old">What is written.</param>
    /// <param name="text">What the API has for the new value.</param>
    public SyntaxChange? Of(CodeValue old, string text) => old switch
    {
        CodeScalar scalar => Literal(scalar.Value, text) is { } literal ? Replace(old, _ => literal) : null,
        CodeMember => Member(old, text),
        CodeObject { Type: EnumLike.Duration, Factory: { } unit, Arguments: { Count: 1 } arguments } => Duration(old, unit, arguments.Values.Single(), text),
        CodeObject { Factory: "FromRegistry" } it => it.Arguments.TryGetValue("name", out var name) ? Of(name, text) : null,
        // NetworkMode.Of("..."), new NetworkMode("...")
        CodeObject { Factory: "Of" or null, Arguments: { Count: 1 } arguments, Properties.Count: 0 } when arguments.Values.Single() is CodeScalar { Value: string } only => Of(only, text),
        _ => null,
    };

    private SyntaxChange? Replace(CodeValue old, Func<SyntaxNode, string?> write) =>
        places.SyntaxOf(old) is { } made && places.Find(made) is { Own: var own } && !places.Uses.HasOwn(places.SourceOf(own)) && write(own) is { } written
            ? SyntaxChange.Replace(own, new WrittenText(written))
            : null;

    private static string? Literal(object? old, string text) => old switch
    {
        string => SymbolDisplay.FormatLiteral(text, quote: true),
        bool => text is "true" or "false" ? text : null,
        double or float or decimal => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? text : null,
        null => null,
        _ => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? text : null,
    };

    // With the qualifier that is there, where there is one.
    private SyntaxChange? Member(CodeValue old, string text) => ValuePlaces.OperationOf(old)?.Type is INamedTypeSymbol type && EnumLike.MemberOf(type, text) is { } member
        ? Replace(old, own => own is MemberAccessExpressionSyntax access
            && SymbolEqualityComparer.Default.Equals(places.Model.GetSymbolInfo(access).Symbol?.ContainingType, type)
                ? access.Expression + access.OperatorToken.Text + member.Name
                : EnumLike.Write(member, places.Model, own.SpanStart))
        : null;

    private SyntaxChange? Duration(CodeValue old, string unit, CodeValue amount, string text)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return null;
        var length = unit switch { "Seconds" => 1, "Minutes" => 60, "Hours" => 3600, "Days" => 86400, _ => 0 };
        if (length > 0 && seconds > 0 && seconds % length == 0)
            return Of(amount, (seconds / length).ToString(CultureInfo.InvariantCulture));
        return Replace(old, own => own switch
        {
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => $"{access.Expression}{access.OperatorToken.Text}Seconds({text})",
            InvocationExpressionSyntax { Expression: IdentifierNameSyntax } => $"Seconds({text})",
            _ => null,
        });
    }
}
