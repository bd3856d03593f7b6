namespace Fargate.Core.Limits;

/// <summary>
/// The platform versions of Fargate. Source: Amazon ECS Developer Guide, "Fargate platform versions" and "Fargate Linux platform version
/// deprecation", checked 2026-11-29: 1.3.0 starts no tasks since 2026-06-15 in all regions, and those that ran ended on 2026-06-30; older ones went on 2020-12-14.
/// </summary>
public static class PlatformVersions
{
    public const string Latest = "LATEST";
    public const string Linux = "1.4.0";
    public const string Windows = "1.0.0";

    private static readonly Version NewestKnown = new(Linux);
    private static readonly Version FirstOfWindows = new(Windows);

    /// <summary>What is wrong with a version, as a message says it; null for nothing, and for versions that may have come since.</summary>
    public static string? FaultOf(string text, bool? isWindows)
    {
        if (string.Equals(text, Latest, StringComparison.OrdinalIgnoreCase))
            return null;
        if (!Version.TryParse(text, out var version))
            return "is not a version";
        if (version > NewestKnown || text == Linux)
            return isWindows == true && text == Linux ? "is for Linux only" : null;
        if (version == FirstOfWindows)
            return isWindows == false ? "is retired on Linux" : null;
        return isWindows == true ? "is not available for Windows" : "is retired";
    }
}
