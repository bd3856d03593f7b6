using System.Globalization;

namespace Fargate.Core.Limits;

/// <summary>
/// Ports and their names. Source: PortMapping in AWS's model, read 2026-11-23; FireLens' port: "Send Amazon ECS logs to an AWS
/// service or AWS Partner", read 2026-10; protocols: AWS's model, PortMapping: "Valid values are tcp and udp (case-sensitive). [...]
/// Amazon ECS treats any other specified value as tcp", read 2026-11-30.
/// </summary>
public static class PortLimits
{
    public const int Min = 1;
    public const int Max = 65535;

    /// <summary>On which a log router of FireLens listens (TCP).</summary>
    public const int FireLens = 24224;

    public const string DefaultProtocol = "tcp";

    public static readonly string[] Protocols = [DefaultProtocol, "udp"];

    public const int MaxNameLength = 64;

    public static bool IsValid(int port) => port is >= Min and <= Max;

    /// <summary>Reads <c>8000-8010</c>, whatever the numbers are.</summary>
    public static bool TryParseRange(string text, out int first, out int last)
    {
        (first, last) = (0, 0);
        var hyphen = text.IndexOf('-');
        return hyphen > 0
            && int.TryParse(text.Substring(0, hyphen), NumberStyles.None, CultureInfo.InvariantCulture, out first)
            && int.TryParse(text.Substring(hyphen + 1), NumberStyles.None, CultureInfo.InvariantCulture, out last);
    }

    public static bool IsValidName(string name)
    {
        foreach (var c in name)
        {
            if (c is not (>= 'a' and <= 'z' or >= '0' and <= '9' or '-' or '_'))
                return false;
        }

        return name.Length is > 0 and <= MaxNameLength && name[0] != '-';
    }

    /// <summary>The nearest valid name: in lower case, with one hyphen for each run of other characters. Null where nothing is left.</summary>
    public static string? MakeValidName(string name)
    {
        if (Names.MakeValid(name.ToLowerInvariant())?.TrimStart('-') is not { Length: > 0 } valid)
            return null;
        return valid.Substring(0, Math.Min(valid.Length, MaxNameLength)).TrimEnd('-');
    }
}
