using System.Globalization;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>Writes a value of the API as the C# that a user would write at that place.</summary>
internal sealed class ExpressionWriter(SemanticModel model, int position)
{
    /// <summary>Whether the type has such a value.</summary>
    public static bool CanWrite(NewValue it) => (it.Value, it.Type) switch
    {
        (ApiArray { Items.Count: > 0 } list, IArrayTypeSymbol { ElementType: var element }) => list.Items.TrueForAll(item => CanWrite(it with { Value = item, Type = element })),
        (ApiScalar scalar, { TypeKind: TypeKind.Enum }) => MemberOf(scalar.Text, it.Type) is not null,
        (ApiScalar, { SpecialType: SpecialType.System_String }) => true,
        (ApiScalar scalar, { SpecialType: SpecialType.System_Boolean }) => scalar.Text is "true" or "false" or "ENABLED" or "DISABLED",
        (ApiScalar scalar, { SpecialType: SpecialType.System_Int32 }) => TryNumber(scalar.Text, out _),
        (ApiScalar scalar, { SpecialType: SpecialType.System_Double }) => double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        _ => false,
    };

    public string Write(NewValue it) => it is { Value: ApiArray list, Type: IArrayTypeSymbol { ElementType: var element } }
        ? $"new[] {{ {string.Join(", ", list.Items.Select(item => Scalar(item, element, it.Unit)))} }}"
        : Scalar(it.Value, it.Type, it.Unit);

    private string Scalar(ApiNode value, ITypeSymbol type, ArgumentUnit unit)
    {
        var text = ((ApiScalar)value).Text;
        return type switch
        {
            { TypeKind: TypeKind.Enum } => Enum(text, (INamedTypeSymbol)type),
            { SpecialType: SpecialType.System_String } => SymbolDisplay.FormatLiteral(text, quote: true),
            { SpecialType: SpecialType.System_Boolean } => text is "true" or "ENABLED" ? "true" : "false",
            _ => Number(text, unit),
        };
    }

    private string Enum(string text, INamedTypeSymbol type) => type.ToMinimalDisplayString(model, position) + "." + MemberOf(text, type)!.Name;

    private static IFieldSymbol? MemberOf(string text, ITypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(it => AttributeMap.IsSameName(it.Name, text));

    private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    // 2048 MiB as "2 * GiB" where the file has "using static Fargate.Units".
    private string Number(string text, ArgumentUnit unit)
    {
        var name = unit == ArgumentUnit.CpuUnits ? "Vcpu" : "GiB";
        if (!TryNumber(text, out var number) || unit == ArgumentUnit.None || number <= 0 || !IsUnitInScope(name))
            return text;
        return (number % 1024, 1024 % number) switch
        {
            (0, _) when number == 1024 => name,
            (0, _) => (number / 1024).ToString(CultureInfo.InvariantCulture) + " * " + name,
            (_, 0) when number >= 256 => name + " / " + (1024 / number).ToString(CultureInfo.InvariantCulture),
            _ => text,
        };
    }

    private bool IsUnitInScope(string name) => model.LookupSymbols(position, name: name)
        .Any(it => it is IFieldSymbol { ContainingType: { Name: "Units", ContainingNamespace: { Name: "Fargate", ContainingNamespace.IsGlobalNamespace: true } } });
}
