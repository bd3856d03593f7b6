namespace Fargate.Core.Limits;

/// <summary>The numbers that a field takes.</summary>
/// <param name="Field">The field.</param>
/// <param name="Min">The least.</param>
/// <param name="Max">The most.</param>
/// <param name="Unit">What it counts, as it follows a number in a text; empty where it counts nothing with a name.</param>
public sealed record NumberRange(string Field, int Min, int Max, string Unit = NumberRange.Seconds)
{
    public const string Seconds = " seconds";

    public bool Contains(int number) => number >= Min && number <= Max;

    public int Nearest(int number) => Math.Max(Min, Math.Min(number, Max));
}
