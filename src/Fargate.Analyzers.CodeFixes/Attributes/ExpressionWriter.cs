using System.Globalization;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>Writes a value of the API as the C# that a user would write at that place.</summary>
internal sealed class ExpressionWriter(SemanticModel model, int position)
{
    public ExpressionSyntax Write(ApiNode value, ITypeSymbol type, ArgumentUnit unit) =>
        SyntaxFactory.ParseExpression(value is ApiArray list
            ? $"new[] {{ {string.Join(", ", list.Items.Select(it => Scalar(it, ElementOf(type), unit)))} }}"
            : Scalar(value, type, unit));

    /// <summary>The items of a list one by one, as a parameter takes them that is the last and takes any number.</summary>
    public IEnumerable<ExpressionSyntax> WriteItems(ApiArray list, ITypeSymbol type) =>
        list.Items.Select(it => SyntaxFactory.ParseExpression(Scalar(it, ElementOf(type), ArgumentUnit.None)));

    private static ITypeSymbol ElementOf(ITypeSymbol type) => type is IArrayTypeSymbol array ? array.ElementType : type;

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

    private string Enum(string text, INamedTypeSymbol type)
    {
        var member = type.GetMembers().OfType<IFieldSymbol>().First(it => AttributeMap.IsSameName(it.Name, text));
        return type.ToMinimalDisplayString(model, position) + "." + member.Name;
    }

    // 2048 MiB as "2 * GiB" where the file has "using static Fargate.Units".
    private string Number(string text, ArgumentUnit unit)
    {
        var name = unit == ArgumentUnit.CpuUnits ? "Vcpu" : "GiB";
        var number = int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (unit == ArgumentUnit.None || number <= 0 || !IsUnitInScope(name))
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
