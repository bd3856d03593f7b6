using System.Globalization;

namespace Fargate.Core.Rules.DotNet;

/// <summary>
/// Environment variables of the garbage collector. Source: .NET documentation, "Runtime configuration options for garbage collection", read 2026-11-29:
/// the values of environment variables are hexadecimal, with 0x before them or not.
/// </summary>
internal static class GcSettings
{
    public const string HeapHardLimit = "DOTNET_GCHeapHardLimit";
    public const string OlderHeapHardLimit = "COMPlus_GCHeapHardLimit";

    private const string Prefix = "0x";

    public static readonly string[] Percents = ["DOTNET_GCHeapHardLimitPercent", "COMPlus_GCHeapHardLimitPercent"];
    public static readonly string[] Bytes = [HeapHardLimit, OlderHeapHardLimit];

    /// <summary>The number as .NET reads it.</summary>
    public static bool TryParse(string text, out ulong number) => ulong.TryParse(
        text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? text.Substring(Prefix.Length) : text,
        NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number);
}
