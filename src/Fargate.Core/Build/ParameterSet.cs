namespace Fargate.Core.Build;

/// <summary>The values that the build gives for <c>${Name}</c>, and the names that are filled only at deployment.</summary>
public sealed class ParameterSet : IEquatable<ParameterSet>
{
    public static readonly ParameterSet Empty = new("");

    private const char Separator = ParameterFile.Separator;
    private const char AtDeployment = ParameterFile.AtDeployment;
    private const char Fact = ParameterFile.Fact;

    private readonly Dictionary<string, string?> _values;
    private readonly Dictionary<string, string> _facts;
    private readonly string _text;
    private readonly ParameterSet? _project;
    private readonly List<ParameterSet> _stages = [];

    private ParameterSet(string text)
    {
        _text = text;
        _values = new(StringComparer.Ordinal);
        _facts = new(StringComparer.Ordinal);
    }

    private ParameterSet(ParameterSet project, string stage, bool isBuilt)
    {
        _text = $"{stage}\n{project._text}";
        _values = new(project._values, StringComparer.Ordinal);
        _facts = new(project._facts, StringComparer.Ordinal);
        _project = project;
        Stage = stage;
        IsBuilt = isBuilt;
    }

    /// <summary>The stage that the values are for; null for a project without stages, and for what all stages of one share.</summary>
    public string? Stage { get; }

    /// <summary>What all stages of the project share; the same where these are not a stage's values.</summary>
    public ParameterSet Project => _project ?? this;

    /// <summary>Whether this build checks the stage and writes its documents. Members of classes have all stages, so that code does not depend on it.</summary>
    public bool IsBuilt { get; } = true;

    /// <summary>The values for each stage, in the project's order; none in a project without stages.</summary>
    public IReadOnlyList<ParameterSet> Stages => _stages;

    /// <summary>The stages, or the project itself where it has none.</summary>
    public IReadOnlyList<ParameterSet> All => _stages.Count > 0 ? _stages : [this];

    /// <summary>Those of them that are checked and whose documents are written.</summary>
    public IEnumerable<ParameterSet> Built => All.Where(it => it.IsBuilt);

    /// <summary>The names of all stages.</summary>
    public IEnumerable<string> NamesOfStages => _stages.Select(it => it.Stage!);

    /// <summary>
    /// Reads the file that the build writes (<see cref="ParameterFile"/>): for each parameter U+001E, <c>Name=value</c> and a line break, or U+001E, <c>?Name</c>
    /// and a line break for one that is given at deployment. The later of two wins. <c>!Name=value</c> is one of the <see cref="BuildFacts"/>. What follows
    /// <c>@name</c> holds for that stage only; <c>@?name</c> is a stage that is not built.
    /// </summary>
    public static ParameterSet Parse(string text)
    {
        var project = new ParameterSet(text);
        var parameters = project;
        foreach (var entry in Entries(text))
        {
            if (entry[0] != ParameterFile.Stage)
            {
                parameters.Add(entry);
                continue;
            }

            var isBuilt = entry.Length < 2 || entry[1] != AtDeployment;
            parameters = new ParameterSet(project, Read(entry, isBuilt ? 1 : 2, entry.Length), isBuilt);
            project._stages.Add(parameters);
        }

        return project;
    }

    public bool IsDeclared(string name) => _values.ContainsKey(name);

    /// <summary>Whether some other stage has a value of that name, and this one none.</summary>
    public bool IsMissing(string name) => !IsDeclared(name) && Project._stages.Exists(it => it.IsDeclared(name));

    /// <summary>The value; null for a name that is not declared, or that is given at deployment.</summary>
    public string? ValueOf(string name) => _values.TryGetValue(name, out var value) ? value : null;

    public bool Equals(ParameterSet? other) => _text == other?._text;

    public override bool Equals(object? obj) => Equals(obj as ParameterSet);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>What <see cref="BuildFacts"/> gives its names and types; null where the build does not say it.</summary>
    internal string? FactOf(string name) => _facts.TryGetValue(name, out var value) ? value : null;

    private void Add(string entry)
    {
        var equals = entry.IndexOf('=');
        if (entry[0] == Fact)
        {
            if (equals > 1 && equals + 1 < entry.Length)
                _facts[Read(entry, 1, equals)] = Read(entry, equals + 1, entry.Length);
        }
        else if (entry.Length > 1 && entry[0] == AtDeployment)
            _values[Read(entry, 1, entry.Length)] = null;
        else if (equals > 0)
            _values[Read(entry, 0, equals)] = Read(entry, equals + 1, entry.Length);
    }

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
