namespace Fargate.Core.Sources.Attributes;

/// <summary>
/// A step down to a field that an attribute writes: a name (<c>options</c>), or one item of a list, which is made where it is missing:
/// the first one (<c>clientAliases[0]</c>), the one with a given key (<c>settings[name=containerInsights]</c>), or the one whose key is
/// the attribute's first argument (<c>scalingPolicies[PolicyName=]</c>).
/// </summary>
public readonly record struct FieldStep
{
    private FieldStep(string name, bool isItem, string? keyField, string? key) => (Name, IsItem, KeyField, Key) = (name, isItem, keyField, key);

    /// <summary>The field.</summary>
    public string Name { get; }

    /// <summary>Whether an item of the field's list is meant.</summary>
    public bool IsItem { get; }

    /// <summary>The field of the item that holds its key; null for the first item.</summary>
    public string? KeyField { get; }

    /// <summary>The key; null where the attribute's first argument is it.</summary>
    public string? Key { get; }

    public static FieldStep Parse(string step)
    {
        var bracket = step.IndexOf('[');
        if (bracket < 0)
            return new FieldStep(step, false, null, null);
        var (name, inner) = (step.Substring(0, bracket), step.Substring(bracket + 1, step.Length - bracket - 2));
        var equals = inner.IndexOf('=');
        return equals < 0 ? new FieldStep(name, true, null, null)
            : new FieldStep(name, true, inner.Substring(0, equals), equals + 1 == inner.Length ? null : inner.Substring(equals + 1));
    }
}
