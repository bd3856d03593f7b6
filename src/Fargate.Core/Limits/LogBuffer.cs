using System.Globalization;

namespace Fargate.Core.Limits;

/// <summary>
/// The memory that a log driver may hold back. Source: LogConfiguration in AWS's model: <c>max-buffer-size</c> is 10m unless
/// set, and the mode is non-blocking unless set (since 2025-06-25).
/// </summary>
public static class LogBuffer
{
    public const int DefaultMiB = 10;

    /// <summary>Reads <c>25m</c>, <c>1g</c>, <c>512k</c> or bytes as MiB, rounded up.</summary>
    public static bool TryParse(string text, out int mebibytes)
    {
        var unit = text.Length == 0 ? 'b' : char.ToLowerInvariant(text[text.Length - 1]);
        var bytesPerUnit = unit switch
        {
            'k' => 1L << 10,
            'm' => 1L << 20,
            'g' => 1L << 30,
            _ => 1,
        };
        var digits = bytesPerUnit == 1 ? text : text.Substring(0, text.Length - 1);
        var isNumber = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        var size = (count * bytesPerUnit + (1L << 20) - 1) >> 20;
        mebibytes = (int)Math.Min(size, int.MaxValue);
        return isNumber;
    }
}
