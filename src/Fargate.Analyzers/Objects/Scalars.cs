using System.Globalization;
using Fargate.Core.Sources.Objects.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Fargate.Analyzers.Objects;

/// <summary>Texts, numbers and members of enumerations, and what is computed from them.</summary>
internal static class Scalars
{
    public static CodeValue Of(IOperation operation, object? value)
    {
        if (operation.Type is INamedTypeSymbol { TypeKind: TypeKind.Enum } type && value is not null)
        {
            var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(it => it.HasConstantValue && Equals(it.ConstantValue, value));
            return member is null ? Knowledge.Unknown(operation) : new CodeMember(LibraryTypes.FullNameOf(type), member.Name) { Origin = operation };
        }

        return value switch
        {
            null or string or bool or int or long => new CodeScalar(value) { Origin = operation },
            byte or sbyte or short or ushort or uint => new CodeScalar(System.Convert.ToInt64(value, CultureInfo.InvariantCulture)) { Origin = operation },
            float or double or decimal => OfNumber(operation, System.Convert.ToDouble(value, CultureInfo.InvariantCulture)),
            _ => Knowledge.Unknown(operation),
        };
    }

    /// <summary>The value after a conversion of the language's own.</summary>
    public static CodeValue Convert(IConversionOperation conversion, CodeScalar value)
    {
        if (value.Value is null or string or bool)
            return value;
        var type = conversion.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : conversion.Type;
        return (type?.SpecialType, value.Value) switch
        {
            (SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Int32, int) => value,
            (SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Int64, int or long) => value,
            (SpecialType.System_Object or SpecialType.System_ValueType or SpecialType.System_Double, _) =>
                OfNumber(value.Origin, System.Convert.ToDouble(value.Value, CultureInfo.InvariantCulture)),
            // (int)2.5, (byte)300
            _ => Knowledge.Unknown(conversion),
        };
    }

    public static CodeValue Compute(IBinaryOperation binary, CodeScalar left, CodeScalar right)
    {
        if (binary.OperatorMethod is { ContainingType.SpecialType: not SpecialType.System_String })
            return Knowledge.Unknown(binary);
        return (left.Value, right.Value) switch
        {
            (string one, string other) when binary.OperatorKind == BinaryOperatorKind.Add => new CodeScalar(one + other) { Origin = binary },
            // One that does not fit wraps, or throws: that depends on how the project is built.
            (int one, int other) when Compute(binary.OperatorKind, one, other) is { } result and >= int.MinValue and <= int.MaxValue => new CodeScalar((int)result) { Origin = binary },
            (double one, double other) => binary.OperatorKind switch
            {
                BinaryOperatorKind.Add => OfNumber(binary, one + other),
                BinaryOperatorKind.Subtract => OfNumber(binary, one - other),
                BinaryOperatorKind.Multiply => OfNumber(binary, one * other),
                BinaryOperatorKind.Divide => OfNumber(binary, one / other),
                _ => Knowledge.Unknown(binary),
            },
            _ => Knowledge.Unknown(binary),
        };
    }

    /// <summary>A number as a text, where every culture writes it alike.</summary>
    public static string? TextOf(CodeValue value) => value switch
    {
        CodeScalar { Value: string text } => text,
        CodeScalar { Value: int and >= 0 and var number } => number.ToString(CultureInfo.InvariantCulture),
        CodeScalar { Value: long and >= 0 and var number } => number.ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private static long? Compute(BinaryOperatorKind kind, long one, long other) => kind switch
    {
        BinaryOperatorKind.Add => one + other,
        BinaryOperatorKind.Subtract => one - other,
        BinaryOperatorKind.Multiply => one * other,
        BinaryOperatorKind.Divide when other != 0 => one / other,
        _ => null,
    };

    private static CodeValue OfNumber(object? origin, double value) =>
        Math.Abs(value) < 1e15 ? new CodeScalar(value) { Origin = origin } : Knowledge.Unknown(origin);
}
