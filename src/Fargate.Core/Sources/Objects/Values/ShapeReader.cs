using System.Globalization;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Objects.Values;

/// <summary>Reads objects whose members have the names of the API's fields: the SDK's requests, and CloudFormation's properties in the CDK.</summary>
public static class ShapeReader
{
    /// <summary>A value in the shape of the API; null for one that says nothing.</summary>
    public static ApiNode? Read(CodeValue? value, Shape shape, CodeReading reading) => (reading.Resolve(value), shape) switch
    {
        (null, _) => null,
        (CodeObject { Factory: null } it, ObjectShape structure) => Structure(it, structure, reading),
        (CodeList it, ListShape list) => List(it, list, reading),
        (CodeMap it, MapShape map) => Map(it, map, reading),
        (CodeList it, MapShape map) => Pairs(it, map, reading),
        ({ } it, ScalarShape scalar) => reading.From(Scalar(it, scalar), it),
        ({ } it, _) => reading.From(new ApiUnknown(), it),
    };

    /// <summary>The one of the API's values that a member of an enumeration stands for.</summary>
    public static string? Choose(string name, IReadOnlyList<string> values) => values.FirstOrDefault(it => Plain(it) == Plain(name));

    private static ApiObject Structure(CodeObject value, ObjectShape shape, CodeReading reading)
    {
        var result = reading.From(new ApiObject { IsOpen = value.IsOpen }, value);
        reading.Hold(result, value, static it => it);
        foreach (var property in value.Properties)
        {
            // CloudFormation has one other name.
            var name = property.Key == "ProxyConfigurationProperties" ? "properties" : property.Key;
            var field = shape.Fields.FirstOrDefault(it => string.Equals(it.Name, name, StringComparison.OrdinalIgnoreCase));
            if (field.Name is not null && Read(property.Value, field.Shape, reading) is { } node)
                result.Set(field.Name, node);
        }

        return result;
    }

    private static ApiArray List(CodeList value, ListShape shape, CodeReading reading)
    {
        var result = reading.From(new ApiArray { IsOpen = value.IsOpen }, value);
        foreach (var item in value.Items)
            result.Items.Add(Read(item, shape.Item, reading) ?? new ApiUnknown());
        return result;
    }

    private static ApiObject Map(CodeMap value, MapShape shape, CodeReading reading)
    {
        var result = reading.From(new ApiObject { IsOpen = value.IsOpen }, value);
        foreach (var (key, entry) in value.Entries)
        {
            if (reading.TextOf(key) is { } name)
                result.Set(name, Read(entry, shape.Value, reading) ?? new ApiUnknown());
            else
                result.IsOpen = true;
        }

        return result;
    }

    // CloudFormation has some maps as lists of keys and values.
    private static ApiObject Pairs(CodeList value, MapShape shape, CodeReading reading)
    {
        var result = reading.From(new ApiObject { IsOpen = value.IsOpen }, value);
        foreach (var item in value.Items)
        {
            if (reading.Resolve(item) is CodeObject { Factory: null, IsOpen: false } pair && reading.TextOf(pair.Property("Key")) is { } name)
                result.Set(name, Read(pair.Property("Value"), shape.Value, reading) ?? new ApiUnknown());
            else
                result.IsOpen = true;
        }

        return result;
    }

    private static ApiNode Scalar(CodeValue value, ScalarShape shape) => value switch
    {
        CodeScalar { Value: string text } when CodeReading.IsToken(text) => new ApiUnknown(),
        // The SDK takes any text for a value of an enumeration, and so does CloudFormation.
        CodeScalar { Value: string text } when shape.Kind == ScalarKind.String => ApiScalar.String(text),
        CodeScalar { Value: bool flag } when shape.Kind == ScalarKind.Boolean => ApiScalar.Boolean(flag),
        CodeScalar { Value: { } number } when shape.Kind == ScalarKind.Number && number is not (string or bool) =>
            ApiScalar.Number(System.Convert.ToString(number, CultureInfo.InvariantCulture)),
        CodeMember member when shape.Values.Count > 0 && Choose(member.Name, shape.Values) is { } chosen => ApiScalar.String(chosen),
        // new NetworkMode("awsvpc")
        CodeObject { Factory: null, Arguments: { Count: 1 } arguments } when shape.Values.Count > 0 => Scalar(arguments.Values.Single(), shape),
        _ => new ApiUnknown(),
    };

    private static string Plain(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
