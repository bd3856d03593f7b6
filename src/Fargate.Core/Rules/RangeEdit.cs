using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;

namespace Fargate.Core.Rules;

/// <summary>The correction of a number that is out of range.</summary>
internal static class RangeEdit
{
    private const int MillisecondsPerSecond = 1000;

    /// <summary>The number of seconds where milliseconds were meant, or else the nearest number in range.</summary>
    public static Edit For(NumberRange range, Value<int> value, int number)
    {
        var isMilliseconds = range.Unit == NumberRange.Seconds && number % MillisecondsPerSecond == 0 && number != 0
            && range.Contains(number / MillisecondsPerSecond);
        return isMilliseconds
            ? new Edit(
                "units",
                SizeEdits.Invariant($"Set {range.Field} to {number / MillisecondsPerSecond} (the value is in seconds, not milliseconds)"),
                Change.Set(value.Path, number / MillisecondsPerSecond))
            : new Edit("nearest", SizeEdits.Invariant($"Set {range.Field} to {range.Nearest(number)}{range.Unit}"), Change.Set(value.Path, range.Nearest(number)));
    }
}
