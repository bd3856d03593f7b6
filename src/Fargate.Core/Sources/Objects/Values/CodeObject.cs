namespace Fargate.Core.Sources.Objects.Values;

/// <summary>An object: how it is made, and what happens to it afterwards in the same method.</summary>
/// <param name="type">The full name of its type; of what a static method makes, that of the type with the method.</param>
/// <param name="factory">The method that makes it; null for a constructor.</param>
public sealed class CodeObject(string type, string? factory) : CodeValue
{
    public string Type => type;

    public string? Factory => factory;

    /// <summary>What it is made from, by the names of the parameters.</summary>
    public Dictionary<string, CodeValue> Arguments { get; } = new(StringComparer.Ordinal);

    /// <summary>The properties that are set, in the order in which they are.</summary>
    public List<KeyValuePair<string, CodeValue>> Properties { get; } = [];

    /// <summary>The methods that are called on it.</summary>
    public List<CodeCall> Calls { get; } = [];

    /// <summary>Objects that it has made itself, by the names of the properties that give them.</summary>
    public Dictionary<string, CodeObject> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>More may happen to it where that is not seen.</summary>
    public bool IsOpen { get; set; }

    /// <summary>It is made under a condition, so it is there for some outcomes only, and no one knows which outcomes of other conditions go with them.</summary>
    public bool IsConditional { get; set; }

    public CodeValue? Property(string name) => Properties.FindLast(it => it.Key == name).Value;

    public void Set(string name, CodeValue value)
    {
        var index = Properties.FindIndex(it => it.Key == name);
        if (index < 0)
            Properties.Add(new(name, value));
        else
            Properties[index] = new(name, value);
    }
}
