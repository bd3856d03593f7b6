using System.Globalization;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>Reads a value of the CDK as the API has it.</summary>
/// <param name="value">The value. It is there, and no choice.</param>
/// <param name="reading">What is read.</param>
internal delegate ApiNode CdkValue(CodeValue value, CodeReading reading);

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

    /// <summary>A map that the API has as a list of names and values.</summary>
    public static readonly CdkValue Pairs = Named("value", Text);

    /// <summary>Secrets by the names of the variables. Where they are is known once they are made.</summary>
    public static readonly CdkValue Secrets = Named("valueFrom", Unknown);

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

    public static CdkValue List(CdkValue item) => (value, reading) =>
    {
        if (value is not CodeList list)
            return new ApiUnknown();
        var result = new ApiArray { IsOpen = list.IsOpen };
        result.Items.AddRange(list.Items.Select(it => Read(it, item, reading) ?? new ApiUnknown()));
        return result;
    };

    private static CdkValue Named(string field, CdkValue type) => (value, reading) =>
    {
        if (value is not CodeMap map)
            return new ApiUnknown();
        var result = new ApiArray { IsOpen = map.IsOpen };
        foreach (var (key, entry) in map.Entries)
        {
            var pair = reading.From(new ApiObject(), key);
            pair.Set("name", Read(key, Text, reading) ?? new ApiUnknown());
            pair.Set(field, Read(entry, type, reading) ?? new ApiUnknown());
            result.Items.Add(pair);
        }

        return result;
    };

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
