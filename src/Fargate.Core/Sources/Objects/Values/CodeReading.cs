using System.Globalization;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Objects.Values;

/// <summary>Turns values of code into nodes, and remembers where each comes from.</summary>
/// <param name="condition">The one condition whose choices are made; the others are unknown. Null for none.</param>
/// <param name="outcome">How they are made.</param>
public sealed class CodeReading(string? condition = null, bool outcome = false)
{
    private readonly Dictionary<ApiNode, CodeValue> _values = [];
    private readonly Dictionary<ApiNode, List<CodeHolder>> _holders = [];

    /// <summary>Whether no choice is made.</summary>
    public bool IsUnconditional => condition is null;

    /// <summary>The conditions that were met.</summary>
    public HashSet<string> Conditions { get; } = new(StringComparer.Ordinal);

    /// <summary>Where a node comes from; null where it is said nowhere.</summary>
    public object? OriginOf(ApiNode node) => ValueOf(node)?.Origin;

    /// <summary>The value that a node comes from; null where it is said nowhere.</summary>
    public CodeValue? ValueOf(ApiNode node) => _values.TryGetValue(node, out var value) ? value : null;

    /// <summary>The objects whose properties are fields of a structure.</summary>
    public IReadOnlyList<CodeHolder> HoldersOf(ApiNode node) => _holders.TryGetValue(node, out var holders) ? holders : [];

    /// <summary>The same node, with its origin.</summary>
    public T From<T>(T node, CodeValue value)
        where T : ApiNode
    {
        if (value.Origin is not null)
            _values[node] = value;
        return node;
    }

    /// <summary>Remembers that the properties of an object are fields of a structure.</summary>
    public void Hold(ApiNode node, CodeObject value, Func<string, string?> propertyOf)
    {
        if (!_holders.TryGetValue(node, out var holders))
            _holders.Add(node, holders = []);
        holders.Add(new CodeHolder(value, propertyOf));
    }

    /// <summary>The value once the choice is made; null for one that is not there.</summary>
    public CodeValue? Resolve(CodeValue? value)
    {
        while (value is CodeChoice choice)
        {
            Conditions.Add(choice.Condition);
            if (choice.Condition != condition)
                return new CodeUnknown { Origin = choice.Origin };
            value = outcome ? choice.WhenTrue : choice.WhenFalse;
        }

        return value is CodeScalar { Value: null } ? null : value;
    }

    /// <summary>A text that is known.</summary>
    public string? TextOf(CodeValue? value) => Resolve(value) is CodeScalar { Value: string text } && !IsToken(text) ? text : null;

    /// <summary>A whole number that is known.</summary>
    public long? NumberOf(CodeValue? value) => Resolve(value) is CodeScalar { Value: { } number } && number is not (string or bool) && IsWhole(number) ? System.Convert.ToInt64(number, CultureInfo.InvariantCulture) : null;

    // What the CDK or CloudFormation fills in later.
    internal static bool IsToken(string text) => text.IndexOf("${", StringComparison.Ordinal) >= 0 || text.IndexOf("{{", StringComparison.Ordinal) >= 0;

    private static bool IsWhole(object number) => number is not (double or float or decimal) || System.Convert.ToDouble(number, CultureInfo.InvariantCulture) is var it && it == Math.Floor(it) && Math.Abs(it) < 1e15;
}
