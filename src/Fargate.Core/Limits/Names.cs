using System.Text;

namespace Fargate.Core.Limits;

/// <summary>
/// Families, container and volume names. Source: RegisterTaskDefinition in AWS's model: up to 255 letters, digits, hyphens and
/// underscores (seen enforced for the family).
/// </summary>
public static class Names
{
    public const int MaxLength = 255;

    public static bool IsValid(string name)
    {
        foreach (var c in name)
        {
            if (!IsAllowed(c))
                return false;
        }

        return name.Length is > 0 and <= MaxLength;
    }

    /// <summary>The nearest valid name: each run of other characters becomes one hyphen. Null where nothing is left.</summary>
    public static string? MakeValid(string name)
    {
        var valid = new StringBuilder();
        foreach (var c in name)
        {
            if (IsAllowed(c))
                valid.Append(c);
            else if (valid.Length > 0 && valid[valid.Length - 1] != '-')
                valid.Append('-');
        }

        var result = valid.ToString(0, Math.Min(valid.Length, MaxLength)).TrimEnd('-');
        return result.Length > 0 ? result : null;
    }

    private static bool IsAllowed(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_';
}
