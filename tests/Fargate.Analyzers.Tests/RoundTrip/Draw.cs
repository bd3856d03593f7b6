using System.Text.Json.Nodes;
using CsCheck;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Draws values one after the other. Each adds to the size, by which CsCheck finds a smaller example.</summary>
internal sealed class Draw(PCG random)
{
    private readonly Size _size = new(0);

    public Size Size => _size;

    public T Of<T>(Gen<T> gen)
    {
        var value = gen.Generate(random, null, out var size);
        _size.Add(size);
        return value;
    }

    public int Number(int from, int to) => Of(Gen.Int[from, to]);

    /// <summary>Whether something is there; to leave it out is the smaller example.</summary>
    public bool Chance(int percent) => Number(0, 99) >= 100 - percent;

    public T OneOf<T>(params IReadOnlyList<T> values) => values[Number(0, values.Count - 1)];

    public T[] Shuffle<T>(IEnumerable<T> values) => Of(Gen.Shuffle(values.ToArray()));

    /// <summary>Some of the values, in any order.</summary>
    public T[] Some<T>(IEnumerable<T> values, int least, int most) => Shuffle(values)[..Number(least, most)];

    public Value? Maybe(Func<Value> value, int percent = 40) => Chance(percent) ? value() : null;

    public Value? MaybeFlag() => Maybe(() => Value.Flag(Chance(50)));

    public Value? MaybeFlagText() => Maybe(() => Value.FlagText(Chance(50)));

    public Value? MaybeNumber(int from, int to) => Maybe(() => Value.Number(Number(from, to)));

    public Value Enum(string type, params (string Member, string Text)[] members)
    {
        var (member, text) = OneOf(members);
        return Value.Enum($"{type}.{member}", text);
    }

    /// <summary>A list in one of the ways in which C# 12 writes it.</summary>
    public Value List(string type, IEnumerable<Value> values)
    {
        var items = values.ToList();
        var written = string.Join(", ", items.Select(it => it.CSharp));
        return new Value(
            Chance(50) ? $"[{written}]" : $"new {type}[] {{ {written} }}",
            new JsonArray([.. items.Select(it => it.Json.DeepClone())]));
    }

    /// <summary>Megabytes or CPU units; with the name of the unit where it can be.</summary>
    public Value Size1024(int number, string unit, Func<int, Value> toValue) =>
        number % 1024 == 0 && Chance(50) ? toValue(number) with { CSharp = $"{Literals.Number(number / 1024)} * {unit}" } : toValue(number);
}
