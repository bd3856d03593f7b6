using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;

namespace Fargate.Core.Rules;

/// <summary>The correction of a number that is out of range.</summary>
internal static class RangeEdit
{
    private const int MillisecondsPerSecond = 1000;

    /// <summary>The number of seconds where milliseconds were meant, or else the nearest number in range.</summary>
    public static Edit For(NumberRange range, Value<int> value, int number) =>
        range.Unit.Length > 0 && number % MillisecondsPerSecond == 0 && number != 0 && range.Contains(number / MillisecondsPerSecond)
            ? new Edit(
                "units",
                SizeEdits.Invariant($"Use {number / MillisecondsPerSecond}: the value counts seconds"),
                Change.Set(value.Path, number / MillisecondsPerSecond))
            : new Edit("nearest", SizeEdits.Invariant($"Use {range.Nearest(number)}{range.Unit}"), Change.Set(value.Path, range.Nearest(number)));
}
