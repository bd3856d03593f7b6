using System.Diagnostics.CodeAnalysis;
using Fargate.Core.Tree;

namespace Fargate.Core.Model;

/// <summary>One value of a definition: absent, known or unknown, with the path at which it stands or would stand.</summary>
public readonly struct Value<T>
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

    /// <summary>The known value, or what applies where none is written. Not for unknown values: ask first.</summary>
    public T Or(T whenAbsent) => State == ValueState.Known ? _value! : whenAbsent;
}
