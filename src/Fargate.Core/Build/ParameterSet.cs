namespace Fargate.Core.Build;

/// <summary>The values that the build gives for <c>${Name}</c>, and the names that are filled only at deployment.</summary>
public sealed class ParameterSet : IEquatable<ParameterSet>
{
    public static readonly ParameterSet Empty = new("");

    private const char Separator = ParameterFile.Separator;
    private const char AtDeployment = ParameterFile.AtDeployment;
    private const char Fact = ParameterFile.Fact;

    private readonly Dictionary<string, string?> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _facts = new(StringComparer.Ordinal);
    private readonly string _text;

    private ParameterSet(string text) => _text = text;

    /// <summary>
    /// Reads the file that the build writes (<see cref="ParameterFile"/>): for each parameter U+001E, <c>Name=value</c> and a line break, or U+001E, <c>?Name</c>
    /// and a line break for one that is given at deployment. The later of two wins. <c>!Name=value</c> is one of the <see cref="BuildFacts"/>.
    /// </summary>
    public static ParameterSet Parse(string text)
    {
        var parameters = new ParameterSet(text);
        foreach (var entry in Entries(text))
        {
            var equals = entry.IndexOf('=');
            if (entry[0] == Fact)
            {
                if (equals > 1 && equals + 1 < entry.Length)
                    parameters._facts[Read(entry, 1, equals)] = Read(entry, equals + 1, entry.Length);
            }
            else if (entry.Length > 1 && entry[0] == AtDeployment)
                parameters._values[Read(entry, 1, entry.Length)] = null;
            else if (equals > 0)
                parameters._values[Read(entry, 0, equals)] = Read(entry, equals + 1, entry.Length);
        }

        return parameters;
    }

    public bool IsDeclared(string name) => _values.ContainsKey(name);

    /// <summary>The value; null for a name that is not declared, or that is given at deployment.</summary>
    public string? ValueOf(string name) => _values.TryGetValue(name, out var value) ? value : null;

    public bool Equals(ParameterSet? other) => _text == other?._text;

    public override bool Equals(object? obj) => Equals(obj as ParameterSet);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>What <see cref="BuildFacts"/> gives its names and types; null where the build does not say it.</summary>
    internal string? FactOf(string name) => _facts.TryGetValue(name, out var value) ? value : null;

    private static string Read(string entry, int start, int end) => ParameterFile.Unescape(entry.Substring(start, end - start));

    private static IEnumerable<string> Entries(string text)
    {
        foreach (var part in text.Split([Separator], StringSplitOptions.RemoveEmptyEntries))
        {
            var entry = part.EndsWith("\r\n", StringComparison.Ordinal) ? part.Substring(0, part.Length - 2)
                : part.EndsWith("\n", StringComparison.Ordinal) ? part.Substring(0, part.Length - 1)
                : part;
            if (entry.Length > 0)
                yield return entry;
        }
    }
}
