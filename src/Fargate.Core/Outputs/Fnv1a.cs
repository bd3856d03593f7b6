using System.Globalization;

namespace Fargate.Core.Outputs;

/// <summary>FNV-1a, 64 bits: the same on every machine and run, which <see cref="string.GetHashCode()"/> is not.</summary>
public static class Fnv1a
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The hash of a text, as 16 hexadecimal digits.</summary>
    public static string Hex(string text)
    {
        var hash = Offset;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * Prime);
        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
