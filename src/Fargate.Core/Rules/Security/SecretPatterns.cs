using System.Text.RegularExpressions;

namespace Fargate.Core.Rules.Security;

/// <summary>
/// Secrets that can be told by their form alone. Sources, read 2026-11-23: IAM User Guide, "IAM identifiers" (AKIA and ASIA); RFC 7468
/// (PEM); RFC 7519 (JWT); GitHub's "About authentication to GitHub"; Slack's "Token types"; GitLab's "Token overview"; Stripe's "API keys".
/// </summary>
public static class SecretPatterns
{
    private static readonly string[] PasswordKeys = ["password", "pwd", "user password", "accountkey", "sharedaccesskey"];

    // No one reaches them from outside of the task.
    private static readonly string[] LocalHosts = ["localhost", "127.0.0.1", "[::1]", "0.0.0.0"];

    private static readonly Regex UserInfo = Pattern(@"://[^/?#\s:@""']*:(?<secret>[^/?#\s@""']+)@(?<host>[^/?#\s:@""',]+)");
    private static readonly Regex PrivateKey = Pattern(@"-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----(?<body>[^-]*)");
    private static readonly Regex PasswordInQuery = Pattern(@"[?&;](?:password|pwd)=(?<secret>[^&;\s""']+)", RegexOptions.IgnoreCase);

    public static IReadOnlyList<SecretPattern> All { get; } =
    [
        new("an AWS access key ID", "AKIA", Matches(@"(?<![A-Za-z0-9/+])(?<secret>AKIA[A-Z0-9]{16})(?![A-Za-z0-9/+])")),
        new("an AWS access key ID", "ASIA", Matches(@"(?<![A-Za-z0-9/+])(?<secret>ASIA[A-Z0-9]{16})(?![A-Za-z0-9/+])")),
        new("a private key", "PRIVATE KEY-----", HasPrivateKey),
        new("a JSON Web Token", "eyJ", Matches(
            @"(?<![A-Za-z0-9_-])(?<secret>eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,})")),
        new("a GitHub token", "gh", Matches(@"(?<![A-Za-z0-9_])(?<secret>gh[pousr]_[A-Za-z0-9]{36,})")),
        new("a GitHub token", "github_pat_", Matches("(?<secret>github_pat_[A-Za-z0-9_]{22,})")),
        new("a GitLab token", "glpat-", Matches("(?<secret>glpat-[A-Za-z0-9_-]{20,})")),
        new("a Slack token", "xox", Matches(@"(?<![A-Za-z0-9])(?<secret>xox[abeoprs]-[A-Za-z0-9-]{10,})")),
        new("a Slack webhook URL", "hooks.slack.com", Matches(
            "(?<secret>hooks\\.slack\\.com/services/T[A-Z0-9]+/B[A-Z0-9]+/[A-Za-z0-9]{16,})")),
        new("a Stripe key", "k_live_", Matches(@"(?<![A-Za-z0-9])(?<secret>[rs]k_live_[A-Za-z0-9]{16,})")),
        new("a connection string with a password", "=", HasPassword),
        new("a URL with a password", "://", HasUserInfo),
        new("a URL with a password", "=", text => text.Contains("://") && Holds(PasswordInQuery, text)),
    ];

    /// <summary>What kind of secret a text holds; null for none.</summary>
    public static string? NameOf(string text)
    {
        foreach (var pattern in All)
        {
            if (text.IndexOf(pattern.Mark, StringComparison.Ordinal) >= 0 && pattern.IsIn(text))
                return pattern.Name;
        }

        return null;
    }

    private static Func<string, bool> Matches(string pattern)
    {
        var regex = Pattern(pattern);
        return text => Holds(regex, text);
    }

    private static Regex Pattern(string pattern, RegexOptions options = RegexOptions.None) =>
        new(pattern, options | RegexOptions.CultureInvariant);

    private static bool Holds(Regex regex, string text)
    {
        foreach (Match match in regex.Matches(text))
        {
            if (!PlaceholderSecrets.IsPlaceholder(match.Groups["secret"].Value))
                return true;
        }

        return false;
    }

    // Cut off after its header it is still one. What stands for the key is none: REDACTED, MIIE..., an ellipsis is no letter of Base64.
    private static bool HasPrivateKey(string text)
    {
        foreach (Match match in PrivateKey.Matches(text))
        {
            var body = match.Groups["body"].Value.Replace("\\n", "").Replace("\\r", "").Trim();
            if (body.Length == 0 || !(PlaceholderSecrets.IsPlaceholder(body) || body.Contains("...") || body.Contains('…')))
                return true;
        }

        return false;
    }

    private static bool HasUserInfo(string text)
    {
        foreach (Match match in UserInfo.Matches(text))
        {
            if (!PlaceholderSecrets.IsPlaceholder(match.Groups["secret"].Value) && Array.IndexOf(LocalHosts, match.Groups["host"].Value) < 0)
                return true;
        }

        return false;
    }

    // Server=...;Password=...: one pair alone could be anything.
    private static bool HasPassword(string text)
    {
        if (text.IndexOf(';') < 0)
            return false;
        var pairs = 0;
        var hasPassword = false;
        foreach (var part in text.Split(';'))
        {
            var equals = part.IndexOf('=');
            if (equals <= 0)
                continue;
            pairs++;
            hasPassword |= Array.IndexOf(PasswordKeys, part.Substring(0, equals).Trim().ToLowerInvariant()) >= 0
                && !PlaceholderSecrets.IsPlaceholder(part.Substring(equals + 1).Trim('"', '\'', ' '));
        }

        return hasPassword && pairs > 1;
    }
}
