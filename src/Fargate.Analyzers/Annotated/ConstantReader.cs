using Fargate.Core.Annotations;
using Fargate.Core.Model;
using Fargate.Core.Parameters;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Annotated;

/// <summary>Turns a constant of C# into a value of the API.</summary>
/// <param name="findings">Takes what is wrong.</param>
/// <param name="parameters">Fills the holes in texts; null leaves them as they are.</param>
/// <param name="containerName">The name of the container that a class declares; null where it declares none of this task.</param>
internal sealed class ConstantReader(
    List<AnnotatedFinding> findings, ParameterSet? parameters, Func<ITypeSymbol, ApiNode?> containerName)
{
    private readonly HashSet<ApiNode> _filled = [];

    /// <summary>Null where nothing is said: a null.</summary>
    public ApiNode? Read(TypedConstant constant, AttributeArgument argument, Place place) =>
        Read(constant, argument.Shape, argument.IsFreeText, place);

    private ApiNode? Read(TypedConstant constant, Shape shape, bool isFreeText, Place place)
    {
        switch (constant.Kind)
        {
            case TypedConstantKind.Error:
                return new ApiUnknown();
            case TypedConstantKind.Array when constant.IsNull:
            case TypedConstantKind.Primitive when constant.Value is null:
            case TypedConstantKind.Type when constant.Value is null:
                return null;
            case TypedConstantKind.Array when shape is ListShape { Item: var itemShape }:
                var list = new ApiArray();
                foreach (var item in constant.Values)
                {
                    if (Read(item, itemShape, isFreeText, place) is { } node)
                        list.Items.Add(node);
                }

                return list;
            case TypedConstantKind.Type:
                return ReadType((ITypeSymbol)constant.Value!, place);
            case TypedConstantKind.Enum when shape is ScalarShape scalar:
                return ReadEnum(constant, scalar, place);
            case TypedConstantKind.Primitive when constant.Value is string text:
                return ReadText(text, isFreeText, place);
            case TypedConstantKind.Primitive when shape is ScalarShape scalar:
                return ReadPrimitive(constant.Value!, scalar);
            default:
                return new ApiUnknown();
        }
    }

    /// <summary>The name of the container that a class declares.</summary>
    public ApiNode ReadType(ITypeSymbol type, Place place)
    {
        if (containerName(type) is { } name)
            return name;
        if (type.TypeKind != TypeKind.Error)
            findings.Add(Rules.UnknownContainerReference.Find(type, place));
        return new ApiUnknown();
    }

    /// <summary>Whether a text had holes, which were filled.</summary>
    // The generator reads texts with their holes: what merges by key must not depend on whether these are filled yet.
    public bool WasFilled(ApiNode node) => _filled.Contains(node);

    private ApiNode ReadText(string text, bool isFreeText, Place place)
    {
        if (parameters is null || !ParameterText.HasHoles(text))
            return ApiScalar.String(text);
        var isKnown = true;
        foreach (var name in ParameterText.OpenHoles(text, parameters).Distinct())
        {
            isKnown = false;
            if (!isFreeText && !parameters.IsDeclared(name))
                findings.Add(Rules.UndeclaredParameter.Find(name, place));
        }

        if (!isKnown)
            return new ApiUnknown();
        var filled = ApiScalar.String(ParameterText.Fill(text, parameters));
        _filled.Add(filled);
        return filled;
    }

    private ApiNode ReadEnum(TypedConstant constant, ScalarShape shape, Place place)
    {
        foreach (var member in constant.Type!.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant.Value))
            {
                foreach (var value in shape.Values)
                {
                    if (AttributeMap.IsSameName(member.Name, value))
                        return ApiScalar.String(value);
                }
            }
        }

        findings.Add(Rules.UndefinedEnumValue.Find(constant, place));
        return new ApiUnknown();
    }

    // A truth value is also how we say ENABLED and DISABLED, and "true" and "false" in the options of log drivers.
    private static ApiScalar ReadPrimitive(object value, ScalarShape shape) => (value, shape.Kind) switch
    {
        (bool flag, ScalarKind.Boolean) => ApiScalar.Boolean(flag),
        (bool flag, _) when shape.Values.Count > 0 => ApiScalar.String(flag ? "ENABLED" : "DISABLED"),
        (bool flag, _) => ApiScalar.String(flag ? "true" : "false"),
        (var number, ScalarKind.Number) => ApiScalar.Integer(Convert.ToInt64(number, System.Globalization.CultureInfo.InvariantCulture)),
        var (number, _) => ApiScalar.String(Convert.ToString(number, System.Globalization.CultureInfo.InvariantCulture)!),
    };
}
