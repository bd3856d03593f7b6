using System.Globalization;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>How the CDK's types become the API's.</summary>
internal static class CdkValues
{
    /// <summary>What the CDK makes up when it synthesises: a role, a file system of the stack.</summary>
    public static readonly CdkValue Unknown = static (_, _) => new ApiUnknown();

    public static readonly CdkValue Text = static (value, reading) => reading.TextOf(value) is { } text ? ApiScalar.String(text) : new ApiUnknown();

    public static readonly CdkValue Number = static (value, reading) => reading.NumberOf(value) is { } number ? ApiScalar.Integer(number) : new ApiUnknown();

    /// <summary>A number that the API has as a text.</summary>
    public static readonly CdkValue NumberText = static (value, reading) =>
        reading.NumberOf(value) is { } number ? ApiScalar.String(number.ToString(CultureInfo.InvariantCulture)) : new ApiUnknown();

    public static readonly CdkValue Flag = static (value, _) => value is CodeScalar { Value: bool flag } ? ApiScalar.Boolean(flag) : new ApiUnknown();

    /// <summary>A span of time that the API has in seconds.</summary>
    public static readonly CdkValue Seconds = static (value, reading) => value is CodeObject { Type: "Amazon.CDK.Duration", Factory: { } unit } it
        && it.Arguments.Count == 1 && reading.NumberOf(it.Arguments.Values.Single()) is { } amount && SecondsIn(unit, amount) is { } seconds
            ? ApiScalar.Integer(seconds)
            : new ApiUnknown();

    public static readonly CdkValue Texts = List(Text);

    /// <summary>An image: one of a registry has a name, others get theirs when they are built.</summary>
    public static readonly CdkValue Image = static (value, reading) => value is CodeObject { Factory: "FromRegistry" } it
        && it.Arguments.TryGetValue("name", out var name) && reading.TextOf(name) is { } text ? ApiScalar.String(text) : new ApiUnknown();

    /// <summary>A scalar that the API has as a text.</summary>
    public static readonly CdkValue Written = static (value, reading) => value switch
    {
        CodeScalar { Value: bool flag } => ApiScalar.String(flag ? "true" : "false"),
        CodeScalar { Value: string } => Text(value, reading),
        _ => NumberText(value, reading),
    };

    public static readonly CdkValue SecondsText = static (value, reading) => Seconds(value, reading) is ApiScalar seconds ? ApiScalar.String(seconds.Text) : new ApiUnknown();

    /// <summary>Texts that the API has as one, with commas.</summary>
    public static readonly CdkValue Joined = static (value, reading) =>
        value is CodeList { IsOpen: false } list && list.Items.ConvertAll(reading.TextOf) is var texts && !texts.Contains(null)
            ? ApiScalar.String(string.Join(",", texts))
            : new ApiUnknown();

    /// <summary>An amount of memory that the API has in MiB.</summary>
    public static readonly CdkValue Mebibytes = static (value, reading) =>
        BytesOf(value, reading) is { } bytes && bytes % (1L << 20) == 0 ? ApiScalar.Integer(bytes >> 20) : new ApiUnknown();

    /// <summary>An amount of memory as Docker writes it: <c>1024b</c>.</summary>
    public static readonly CdkValue BytesText = static (value, reading) =>
        BytesOf(value, reading) is { } bytes ? ApiScalar.String(bytes.ToString(CultureInfo.InvariantCulture) + "b") : new ApiUnknown();

    /// <summary>A map that the API has as a list of names and values.</summary>
    public static readonly CdkValue Pairs = Named("name", "value", Text);

    /// <summary>Secrets by the names of the variables. Where they are is known once they are made.</summary>
    public static readonly CdkValue Secrets = Named("name", "valueFrom", Unknown);

    public static readonly CdkValue Map = static (value, reading) =>
    {
        if (value is not CodeMap map)
            return new ApiUnknown();
        var result = new ApiObject { IsOpen = map.IsOpen };
        foreach (var (key, entry) in map.Entries)
        {
            if (reading.TextOf(key) is { } name)
                result.Set(name, Read(entry, Text, reading) ?? new ApiUnknown());
            else
                result.IsOpen = true;
        }

        return result;
    };

    /// <summary>The value with its origin; null for one that is not there.</summary>
    public static ApiNode? Read(CodeValue? value, CdkValue type, CodeReading reading) =>
        reading.Resolve(value) is { } it ? reading.From(type(it, reading), it) : null;

    /// <summary>One of the API's values: a member of that name, or <c>Of("...")</c>.</summary>
    public static CdkValue OneOf(Shape? shape) => (value, reading) => (value, shape) switch
    {
        (CodeMember member, ScalarShape it) when ShapeReader.Choose(member.Name, it.Values) is { } chosen => ApiScalar.String(chosen),
        (CodeObject { Factory: "Of" } of, _) when of.Arguments.Count == 1 => Text(of.Arguments.Values.Single(), reading),
        _ => new ApiUnknown(),
    };

    /// <summary>One of these values.</summary>
    public static CdkValue OneOf(params string[] values) => OneOf(new ScalarShape(ScalarKind.String, values));

    public static CdkValue List(CdkValue item) => (value, reading) =>
    {
        if (value is not CodeList list)
            return new ApiUnknown();
        var result = new ApiArray { IsOpen = list.IsOpen };
        result.Items.AddRange(list.Items.Select(it => Read(it, item, reading) ?? new ApiUnknown()));
        return result;
    };

    /// <summary>A map that the API has as a list.</summary>
    /// <param name="keyField">The field of an item that has the key.</param>
    /// <param name="field">That of the value.</param>
    /// <param name="type">What the value is.</param>
    public static CdkValue Named(string keyField, string field, CdkValue type) => (value, reading) =>
    {
        if (value is not CodeMap map)
            return new ApiUnknown();
        var result = new ApiArray { IsOpen = map.IsOpen };
        foreach (var (key, entry) in map.Entries)
        {
            var pair = reading.From(new ApiObject(), key);
            pair.Set(keyField, Read(key, Text, reading) ?? new ApiUnknown());
            pair.Set(field, Read(entry, type, reading) ?? new ApiUnknown());
            SetItem(result, keyField, pair);
        }

        return result;
    };

    /// <summary>The properties of a construct: null where it has none. Where they are not known, all is open.</summary>
    public static CodeObject? PropsOf(CodeObject made, CodeReading reading)
    {
        if (!made.Arguments.TryGetValue("props", out var props) || reading.Resolve(props) is not { } said)
            return null;
        return said is CodeObject { Factory: null } known ? known : new CodeObject(made.Type, null) { IsOpen = true };
    }

    /// <summary>Sets what is not said. Of an open structure it may be said where that is not seen.</summary>
    public static void SetDefaults(ApiObject structure, params (string Field, ApiNode Value)[] defaults)
    {
        foreach (var (field, value) in defaults)
        {
            if (structure[field] is null && !structure.IsOpen)
                structure.Set(field, value);
        }
    }

    /// <summary>Adds an item to what was a map: it takes the place of one with the same key.</summary>
    public static void SetItem(ApiArray list, string keyField, ApiObject item)
    {
        var key = item.TextOf(keyField);
        var index = key is null ? -1 : list.Items.FindIndex(it => (it as ApiObject)?.TextOf(keyField) == key);
        if (index < 0)
            list.Items.Add(item);
        else
            list.Items[index] = item;
    }

    private static long? BytesOf(CodeValue value, CodeReading reading) => value is CodeObject { Type: "Amazon.CDK.Size", Factory: { } unit, Arguments.Count: 1 } it
        && reading.NumberOf(it.Arguments.Values.Single()) is >= 0 and < 1L << 20 and var amount
            ? unit switch
            {
                "Bytes" => amount,
                "Kibibytes" => amount << 10,
                "Mebibytes" => amount << 20,
                "Gibibytes" => amount << 30,
                _ => null,
            }
            : null;

    private static long? SecondsIn(string unit, long amount) => unit switch
    {
        "Millis" when amount % 1000 == 0 => amount / 1000,
        "Seconds" => amount,
        "Minutes" => amount * 60,
        "Hours" => amount * 3600,
        "Days" => amount * 86400,
        _ => null,
    };
}
