using System.Globalization;

namespace Fargate.CdkOracle;

/// <summary>Draws pieces of C#, in the spellings that people use.</summary>
internal sealed class Pen(int seed)
{
    // The same numbers for the same seed, whatever the runtime.
    private readonly Random _random = new(seed);
    private int _count;

    /// <summary>A name that is not used twice in a definition.</summary>
    public string Name(string prefix) => prefix + Text(++_count);

    public bool Chance(double share) => _random.NextDouble() < share;

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T Of<T>(params T[] items) => items[_random.Next(items.Length)];

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    public string Number(int least, int most) => Text(Between(least, most));

    public string Flag() => Of("true", "false");

    public string Word() => Quoted(Of("a", "web", "v1.2", "x y", "one,two", "/var/lib", "a=b", "q\"q", "äöü") + Text(Between(1, 99)));

    public string Words(int most = 3) => Array(null, [.. Enumerable.Range(0, Between(1, most)).Select(_ => Word())]);

    /// <summary>A span of time.</summary>
    public string Duration(int least, int most)
    {
        var seconds = Between(least, most);
        if (seconds % 60 == 0)
            return Of($"Duration.Minutes({Text(seconds / 60)})", $"Duration.Seconds({Text(seconds)})");
        return Of($"Duration.Seconds({Text(seconds)})", $"Duration.Seconds({Text(seconds)})", $"Duration.Millis({Text(seconds)}000)");
    }

    public string Size() => Of("Size.Mebibytes", "Size.Gibibytes", "Size.Kibibytes") is var unit ? $"{unit}({Text(unit.EndsWith("Kibibytes", StringComparison.Ordinal) ? 1024 * Between(1, 9) : Between(1, 64))})" : "";

    /// <summary>An array in one of its spellings.</summary>
    public string Array(string? type, params string[] items)
    {
        var list = string.Join(", ", items);
        return (type, items.Length) switch
        {
            (null, 0) => "new string[0]",
            (null, _) => Of($"new[] {{ {list} }}", $"new string[] {{ {list} }}", $"[{list}]"),
            (_, 0) => $"new {type}[0]",
            _ => Of($"new[] {{ {list} }}", $"new {type}[] {{ {list} }}", $"[{list}]"),
        };
    }

    public string Map(string valueType, params (string Key, string Value)[] entries) => Of(
        $"new Dictionary<string, {valueType}> {{ {string.Join(", ", entries.Select(it => $"[{Quoted(it.Key)}] = {it.Value}"))} }}",
        $"new Dictionary<string, {valueType}> {{ {string.Join(", ", entries.Select(it => $"{{ {Quoted(it.Key)}, {it.Value} }}"))} }}");

    public string WordMap() => Map("string", [.. Enumerable.Range(0, Between(1, 3)).Select(i => (Of("KEY", "some.label", "A-B", "LOG_LEVEL") + Text(i), Word()))]);

    /// <summary>An object with some of its properties.</summary>
    public static string Object(string type, params (string Property, string? Value)[] properties) =>
        $"new {type} {{ {string.Join(", ", properties.Where(it => it.Value is not null).Select(it => $"{it.Property} = {it.Value}"))} }}";

    /// <summary>A value, or nothing.</summary>
    public string? Maybe(double share, Func<string> value) => Chance(share) ? value() : null;
}
