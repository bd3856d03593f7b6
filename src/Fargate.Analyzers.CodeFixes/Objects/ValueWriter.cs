using System.Globalization;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.CodeFixes.Objects;

/// <summary>Writes a value of the API as the C# that a property takes.</summary>
internal sealed class ValueWriter(SemanticModel model, int position)
{
    /// <summary>Null where the type has no such value, or it is not known how it is written.</summary>
    public string? Write(ITypeSymbol type, ApiNode value) => (value, type) switch
    {
        (_, INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var some] }) => Write(some, value),
        (ApiScalar it, { SpecialType: SpecialType.System_String }) => Quoted(it.Text),
        (ApiScalar it, { SpecialType: SpecialType.System_Boolean }) => it.Text is "true" or "false" ? it.Text : null,
        (ApiScalar it, { SpecialType: SpecialType.System_Int32 or SpecialType.System_Int64 }) => IsWhole(it.Text) ? it.Text : null,
        (ApiScalar it, { SpecialType: SpecialType.System_Double }) => double.TryParse(it.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? it.Text : null,
        // A value or what gives one: CloudFormation's properties in the CDK.
        (ApiScalar it, { SpecialType: SpecialType.System_Object }) => it.Kind == ScalarKind.String ? Quoted(it.Text) : it.Text,
        (ApiScalar it, INamedTypeSymbol named) => Named(named, it.Text),
        (ApiArray { Items.Count: > 0 } list, IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }) => $"new[] {{ {Items(list)} }}",
        (ApiArray { Items.Count: > 0 } list, INamedTypeSymbol { Name: "List", TypeArguments: [{ SpecialType: SpecialType.System_String }] } strings) =>
            $"new {Name(strings)} {{ {Items(list)} }}",
        _ => null,
    };

    public string Name(ITypeSymbol type) => type.ToMinimalDisplayString(model, position);

    private string? Named(INamedTypeSymbol type, string text)
    {
        if (type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) == EnumLike.Duration)
            return IsWhole(text) ? $"{Name(type)}.Seconds({text})" : null;
        if (EnumLike.MemberOf(type, text) is { } member)
            return EnumLike.Write(member, model, position);
        return type.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>()
            .Any(it => it.Parameters is [{ Type.SpecialType: SpecialType.System_String }] && SymbolEqualityComparer.Default.Equals(it.ReturnType, type)) ? Quoted(text) : null;
    }

    private static string Items(ApiArray list) => string.Join(", ", list.Items.OfType<ApiScalar>().Select(it => Quoted(it.Text)));

    private static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static bool IsWhole(string text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
}
