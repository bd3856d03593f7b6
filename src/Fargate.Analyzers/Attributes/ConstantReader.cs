using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Json;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.Attributes;

/// <summary>Turns a constant of C# into a value of the API.</summary>
/// <param name="reading">Takes what is wrong, and the texts with parameters.</param>
/// <param name="nameOf">What the API calls the container, the task or the cluster that a class declares; null where it declares none.</param>
/// <param name="mayBecome">Whether a class may declare one, once it is written to its end.</param>
internal sealed class ConstantReader(ClassReading reading, Func<ITypeSymbol, ArgumentType, ApiNode?> nameOf, Func<ITypeSymbol, AttributeLocation, bool> mayBecome)
{
    /// <summary>Null where nothing is said: a null.</summary>
    public ApiNode? Read(TypedConstant constant, AttributeArgument argument, AttributeLocation place) =>
        Read(constant, argument, argument.Shape, place);

    private ApiNode? Read(TypedConstant constant, AttributeArgument argument, Shape shape, AttributeLocation place)
    {
        switch (constant.Kind)
        {
            case TypedConstantKind.Error:
                return new ApiUnknown();
            case TypedConstantKind.Array when constant.IsNull:
            case TypedConstantKind.Primitive when constant.Value is null:
            case TypedConstantKind.Type when constant.Value is null:
                return null;
            case TypedConstantKind.Array when shape is ListShape { Item: ObjectShape pair }:
                return ReadPairs(constant, pair, place);
            case TypedConstantKind.Array when shape is ListShape { Item: var itemShape }:
                var list = new ApiArray();
                for (var i = 0; i < constant.Values.Length; i++)
                {
                    if (Read(constant.Values[i], argument, itemShape, place with { Item = i }) is { } node)
                        list.Items.Add(node);
                }

                return list;
            case TypedConstantKind.Array when shape is MapShape:
                return ReadLabels(constant, place);
            case TypedConstantKind.Type:
                return ReadType((ITypeSymbol)constant.Value!, argument.Type, place);
            case TypedConstantKind.Enum when argument.Type.TrueFor.Count > 0:
                return ReadFlags(constant, argument.Type, place);
            case TypedConstantKind.Enum when shape is ScalarShape scalar:
                return ReadEnum(constant, scalar, place);
            case TypedConstantKind.Primitive when constant.Value is string json && shape is DocumentShape:
                return ReadJson(json, place);
            case TypedConstantKind.Primitive when constant.Value is string text:
                return ReadText(text, argument.IsFreeText, place);
            case not TypedConstantKind.Type when argument.Type == ArgumentType.Cluster:
                reading.Findings.Add(UnknownClusterReference.Find(constant.ToCSharpString(), place));
                return new ApiUnknown();
            case TypedConstantKind.Primitive when shape is ScalarShape scalar:
                return ReadPrimitive(constant.Value!, scalar);
            default:
                return new ApiUnknown();
        }
    }

    /// <summary>The name of the container, the task or the cluster that a class declares.</summary>
    public ApiNode ReadType(ITypeSymbol type, ArgumentType kind, AttributeLocation place)
    {
        if (nameOf(type, kind) is { } name)
            return name;
        if (!mayBecome(type, place))
            reading.Findings.Add(Unknown(type, kind, place));
        return new ApiUnknown();
    }

    private AnnotatedFinding Unknown(ITypeSymbol type, ArgumentType kind, AttributeLocation place) =>
        kind == ArgumentType.Task ? UnknownTaskReference.Find(type, (type as INamedTypeSymbol)?.Is(ClassKind.Task) == true, place)
            : kind == ArgumentType.Cluster ? UnknownClusterReference.Find($"'{type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}'", place)
            : reading.Kind.Parts is not null ? UnknownContainerReference.Find(type, "this task definition", "this class", place)
            : reading.Task is { Symbol.Name: var task } ? UnknownContainerReference.Find(type, "the task definition that is started", $"'{task}'", place)
            : UnknownContainerReference.Find(type, "a task definition", "the task's class", place);

    private ApiScalar ReadText(string text, bool isFreeText, AttributeLocation place)
    {
        if (ParameterText.HasParameters(text))
            reading.Holes.Add(new Hole(text, place, isFreeText));
        return ApiScalar.String(text);
    }

    // Labels of a pod stand as the texts that kubectl takes.
    private ApiObject ReadLabels(TypedConstant constant, AttributeLocation place)
    {
        var labels = new ApiObject();
        foreach (var (key, value, at) in Split(constant, "label", "team=shop", place))
            labels.Set(key, ReadText(value, isFreeText: false, at));
        return labels;
    }

    // Dimensions of a metric stand alike, and the API has a structure for each.
    private ApiArray ReadPairs(TypedConstant constant, ObjectShape shape, AttributeLocation place)
    {
        var pairs = new ApiArray();
        foreach (var (key, value, at) in Split(constant, "dimension", "QueueName=orders", place))
        {
            var pair = new ApiObject();
            pair.Set(shape.Fields[0].Name, ApiScalar.String(key));
            pair.Set(shape.Fields[1].Name, ReadText(value, isFreeText: false, at));
            reading.Places[pair] = at;
            pairs.Items.Add(pair);
        }

        return pairs;
    }

    private IEnumerable<(string Key, string Value, AttributeLocation At)> Split(TypedConstant constant, string what, string example, AttributeLocation place)
    {
        for (var i = 0; i < constant.Values.Length; i++)
        {
            if (constant.Values[i].Text() is not { } text)
                continue;
            var at = place with { Item = i };
            var equals = text.IndexOf('=');
            if (equals > 0)
                yield return (text.Substring(0, equals), text.Substring(equals + 1), at);
            else
                reading.Findings.Add(InvalidLabel.Find(text, what, example, at));
        }
    }

    // It has to be JSON before parameters are filled in: they stand in its texts.
    private ApiNode ReadJson(string json, AttributeLocation place)
    {
        var value = JsonReader.Read(json);
        if (value.Error is { } error)
        {
            reading.Findings.Add(InvalidJsonField.Find(
                FormattableString.Invariant($"the value is not JSON: {error.Message} at position {error.At}"), place, place.Argument!));
            return new ApiUnknown();
        }

        foreach (var node in value.Root!.DescendantsAndSelf())
            reading.Places[node] = place;
        return value.Root;
    }

    private ApiNode ReadFlags(TypedConstant constant, ArgumentType type, AttributeLocation place)
    {
        if (MemberOf(constant) is not { } member)
        {
            reading.Findings.Add(UndefinedEnumValue.Find(constant, place));
            return new ApiUnknown();
        }

        var flags = new ApiObject();
        foreach (var (field, members) in type.TrueFor)
            flags.Set(field, ApiScalar.Boolean(Array.IndexOf(members, member.Name) >= 0));
        return flags;
    }

    private static IFieldSymbol? MemberOf(TypedConstant constant)
    {
        foreach (var member in constant.Type!.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant.Value))
                return field;
        }

        return null;
    }

    private ApiNode ReadEnum(TypedConstant constant, ScalarShape shape, AttributeLocation place)
    {
        if (MemberOf(constant) is { } member)
        {
            foreach (var value in shape.Values)
            {
                if (AttributeMap.IsSameName(member.Name, value))
                    return ApiScalar.String(value);
            }
        }

        reading.Findings.Add(UndefinedEnumValue.Find(constant, place));
        return new ApiUnknown();
    }

    // A truth value is also how we say ENABLED and DISABLED, and "true" and "false" in the options of log drivers.
    private static ApiNode ReadPrimitive(object value, ScalarShape shape) => (value, shape.Kind) switch
    {
        (bool flag, ScalarKind.Boolean) => ApiScalar.Boolean(flag),
        (bool flag, _) when shape.Values.Count > 0 => ApiScalar.String(flag ? "ENABLED" : "DISABLED"),
        (bool flag, _) => ApiScalar.String(flag ? "true" : "false"),
        (double number, _) when double.IsNaN(number) || double.IsInfinity(number) => new ApiUnknown(),
        (double number, ScalarKind.Number) => ApiScalar.Number(number.ToString("R", System.Globalization.CultureInfo.InvariantCulture)),
        // Only an attribute of our name that is not ours takes such a number.
        (float or decimal or char or > (ulong)long.MaxValue, ScalarKind.Number) => new ApiUnknown(),
        (var number, ScalarKind.Number) => ApiScalar.Integer(Convert.ToInt64(number, System.Globalization.CultureInfo.InvariantCulture)),
        var (number, _) => ApiScalar.String(Convert.ToString(number, System.Globalization.CultureInfo.InvariantCulture)!),
    };
}
