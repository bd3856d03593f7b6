namespace Fargate.Core.Json;

/// <summary>A part of a text: where it starts, and how many UTF-16 code units it has.</summary>
public readonly record struct JsonSpan(int Start, int Length)
{
    public int End => Start + Length;

    public static JsonSpan Between(int start, int end) => new(start, end - start);
}
