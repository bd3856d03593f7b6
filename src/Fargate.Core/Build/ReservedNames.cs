namespace Fargate.Core.Build;

/// <summary>The names that Windows keeps for devices, with any extension and in any case.</summary>
internal static class ReservedNames
{
    /// <param name="stem">What stands before the first dot of a file name.</param>
    public static bool Contains(string stem) => stem.Length switch
    {
        3 => Is(stem, "con") || Is(stem, "prn") || Is(stem, "aux") || Is(stem, "nul"),
        4 => stem[3] is >= '0' and <= '9' && (StartsWith(stem, "com") || StartsWith(stem, "lpt")),
        _ => false,
    };

    private static bool Is(string stem, string name) => stem.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(string stem, string name) => stem.StartsWith(name, StringComparison.OrdinalIgnoreCase);
}
