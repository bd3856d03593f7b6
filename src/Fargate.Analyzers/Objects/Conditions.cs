using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>Tells which conditions turn out alike.</summary>
internal static class Conditions
{
    /// <summary>The condition without brackets and negations.</summary>
    public static IOperation Plain(IOperation condition, out bool isNegated)
    {
        isNegated = false;
        while (true)
        {
            switch (condition)
            {
                case IParenthesizedOperation it:
                    condition = it.Operand;
                    break;
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } it:
                    isNegated = !isNegated;
                    condition = it.Operand;
                    break;
                default:
                    return condition;
            }
        }
    }

    /// <summary>Equal for conditions that turn out alike; null for one that may answer otherwise when it is asked again.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="variables">What its code uses.</param>
    /// <param name="call">Tells calls of the same code apart.</param>
    public static string? KeyOf(IOperation condition, Variables variables, string call)
    {
        if (!condition.DescendantsAndSelf().All(it => IsStable(it, variables)))
            return null;
        var symbols = condition.DescendantsAndSelf().Select(Variables.SymbolOf).Where(it => it is not null).Distinct<ISymbol?>(SymbolEqualityComparer.Default).ToList();
        var ofCall = symbols.Exists(it => it is ILocalSymbol or IParameterSymbol) ? call : "";
        return $"{condition.Syntax} {string.Join(" ", symbols.Select(NameOf))} {ofCall}";
    }

    // Two locals, and members of two types, may have one name.
    private static string NameOf(ISymbol? symbol) => symbol is ILocalSymbol or IParameterSymbol
        ? (symbol.Locations.FirstOrDefault()?.SourceSpan.Start ?? 0).ToString(CultureInfo.InvariantCulture)
        : symbol!.ToDisplayString();

    /// <summary>Whether an operation stands where a condition has turned out already.</summary>
    public static bool IsDecidedAround(IOperation operation, IOperation condition)
    {
        var text = condition.Syntax.ToString();
        for (var it = operation; it.Parent is { } parent; it = parent)
        {
            if (parent is IConditionalOperation around && around.Condition != it && around.Condition.DescendantsAndSelf().Any(part => part.Syntax.ToString() == text))
                return true;
        }

        return false;
    }

    private static bool IsStable(IOperation operation, Variables variables) => operation.ConstantValue.HasValue || operation switch
    {
        ILocalReferenceOperation it => variables.IsSettled(it.Local),
        IParameterReferenceOperation it => variables.IsSettled(it.Parameter),
        IFieldReferenceOperation it => it.Field.IsReadOnly
            ? variables.IsSettled(it.Field)
            : it.Field.DeclaredAccessibility == Accessibility.Private && !SourceMembers.IsWritten(it.Field),
        // DateTime.Now, a list's Count, a getter that counts.
        IPropertyReferenceOperation it => it.Property.ContainingType.SpecialType == SpecialType.System_String
            || SourceMembers.IsPlain(it.Property) && !variables.IsAssigned(it.Property),
        IInvocationOperation it => it.TargetMethod.ContainingType.SpecialType == SpecialType.System_String,
        IBinaryOperation it => it.OperatorMethod is null or { ContainingType.SpecialType: SpecialType.System_String },
        IUnaryOperation it => it.OperatorMethod is null,
        IConversionOperation it => it.OperatorMethod is null,
        IInstanceReferenceOperation or IParenthesizedOperation or IIsPatternOperation or IConstantPatternOperation or INegatedPatternOperation or IArgumentOperation => true,
        _ => false,
    };
}
