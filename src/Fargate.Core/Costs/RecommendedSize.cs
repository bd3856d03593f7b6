using System.Globalization;
using Fargate.Core.Limits;

namespace Fargate.Core.Costs;

/// <summary>What AWS Compute Optimizer says of the tasks of a family.</summary>
/// <param name="Current">The size that it looked at.</param>
/// <param name="Recommended">The size that it recommends; the same where that is right.</param>
/// <param name="MonthlySavings">What AWS says that saves a month, over all tasks of the service, in USD; null where it does not say.</param>
public sealed record RecommendedSize(TaskSize Current, TaskSize Recommended, decimal? MonthlySavings)
{
    /// <summary>On one line, as the build hands it to the analyzers.</summary>
    public string Line => string.Join(
        " ",
        new[] { Current.Cpu, Current.Memory, Recommended.Cpu, Recommended.Memory, MonthlySavings }.Select(it => it?.ToString(CultureInfo.InvariantCulture) ?? "-"));

    /// <summary>Null for what <see cref="Line"/> did not write.</summary>
    public static RecommendedSize? Parse(string? line)
    {
        var parts = (line ?? "").Split(' ');
        if (parts.Length != 5)
            return null;
        var numbers = Array.ConvertAll(parts, Number);
        return numbers is [{ } cpu, { } memory, { } newCpu, { } newMemory, var savings] && numbers.Take(4).All(it => it is >= 0 and <= int.MaxValue)
            ? new RecommendedSize(new TaskSize((int)cpu, (int)memory), new TaskSize((int)newCpu, (int)newMemory), savings)
            : null;

        static decimal? Number(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
