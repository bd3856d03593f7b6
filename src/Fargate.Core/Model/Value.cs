using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Fargate.Core.Tree;

namespace Fargate.Core.Model;

/// <summary>One value of a resource: absent, known or unknown, with the path at which it stands or would stand.</summary>
// There is no way to get a value without saying what happens where it is unknown: a default taken for it is a false alarm.
public readonly struct Value<T>
    where T : IEquatable<T>
{
    private readonly T? _value;
    private readonly ApiView _owner;
    private readonly string _key;

    internal Value(ValueState state, T? value, ApiView owner, string key)
    {
        State = state;
        _value = value;
        _owner = owner;
        _key = key;
    }

    public ValueState State { get; }

    public bool IsAbsent => State == ValueState.Absent;

    public bool IsUnknown => State == ValueState.Unknown;

    public ApiPath Path => _owner.Path.Field(_key);

    public bool IsKnown([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return State == ValueState.Known;
    }

    /// <summary>The value that applies: the known one, or the default where none is written. False where it is unknown.</summary>
    public bool Applies(T whenAbsent, [NotNullWhen(true)] out T? value)
    {
        value = State == ValueState.Known ? _value : whenAbsent;
        return !IsUnknown;
    }

    /// <summary>Whether this value surely is written.</summary>
    public bool Is(T value) => State == ValueState.Known && value.Equals(_value!);

    /// <summary>Whether this value surely applies.</summary>
    public bool Is(T value, T whenAbsent) => Applies(whenAbsent, out var it) && value.Equals(it);

    /// <summary>Whether this value may apply.</summary>
    public bool MayBe(T value, T whenAbsent) => IsUnknown || Is(value, whenAbsent);

    /// <summary>The known value as a message names it.</summary>
    public string Describe(string otherwise = "") => State == ValueState.Known ? Convert.ToString(_value, CultureInfo.InvariantCulture)! : otherwise;
}
