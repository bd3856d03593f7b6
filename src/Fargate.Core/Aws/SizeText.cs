using System.Globalization;

namespace Fargate.Core.Aws;

/// <summary>
/// The forms in which ECS takes a task's cpu (<c>256</c>, <c>.25 vCPU</c>) and memory (<c>512</c>, <c>0.5 GB</c>).
/// Source: RegisterTaskDefinition in AWS's model, and the example of "Using Amazon ECS Exec", read 2026-10.
/// </summary>
public static class SizeText
{
    /// <summary>CPU units.</summary>
    public static bool TryParseCpu(string text, out int units) => TryParse(text, "vcpu", out units);

    /// <summary>MiB.</summary>
    public static bool TryParseMemory(string text, out int mebibytes) => TryParse(text, "gb", out mebibytes);

    private static bool TryParse(string text, string unit, out int value)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value))
            return true;
        if (!text.EndsWith(unit, StringComparison.OrdinalIgnoreCase))
            return false;
        var digits = text.Substring(0, text.Length - unit.Length).TrimEnd(' ');
        if (digits.EndsWith(".", StringComparison.Ordinal)
            || !decimal.TryParse(
                digits,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number)
            || number > int.MaxValue / 1024)
        {
            return false;
        }

        number *= 1024;
        value = (int)number;
        return number == value;
    }
}
