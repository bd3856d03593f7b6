using System.Text;
using Fargate.Core.Aws;

namespace Fargate.Core.Rules.Security;

/// <summary>Names of environment variables that end with what a secret is called.</summary>
public static class SecretWords
{
    // The last words of a name: what follows them says that it is something about the secret (TOKEN_URL, SECRET_NAME).
    private static readonly string[] Endings =
    [
        "passphrase", "secret", "token", "api key", "apikey", "secret key", "access key", "private key", "signing key",
        "encryption key", "client secret", "auth key", "credentials",
    ];

    private static readonly string[] Passwords = ["password", "passwd"];

    // Settings that only mention a secret, and keys that are meant to be read.
    private static readonly string[] Harmless =
    [
        "public", "publishable", "anon", "use", "enable", "enabled", "require", "required", "allow", "max", "min", "cancellation",
        "continuation", "next",
    ];

    private static readonly string[] Extensions = [".json", ".pem", ".txt"];

    public static bool AreIn(string name)
    {
        var words = Split(name);
        var text = string.Join(" ", words);
        // PGPASSWORD is one word.
        return (Array.Exists(Passwords, it => text.EndsWith(it, StringComparison.Ordinal))
                || Array.Exists(Endings, it => text == it || text.EndsWith(" " + it, StringComparison.Ordinal)))
            && !words.Exists(it => Array.IndexOf(Harmless, it) >= 0);
    }

    /// <summary>Whether a text may well be a secret: not a setting, a path, an address, or the name of where the secret lies.</summary>
    public static bool CanBeValue(string text)
    {
        var plain = text.Trim();
        return plain.Length >= 6
            && !plain.All(it => it is >= '0' and <= '9' or '.' or '-')
            && !bool.TryParse(plain, out _)
            && !plain.Contains("://") && !Arn.IsMeant(plain)
            && !IsPath(plain) && !IsName(plain)
            && !PlaceholderSecrets.IsPlaceholder(plain);
    }

    private static bool IsPath(string text) =>
        text[0] is '/' or '~' or '.' || (text.Length > 2 && text[1] == ':' && text[2] is '\\' or '/')
        || Array.Exists(Extensions, it => text.EndsWith(it, StringComparison.Ordinal));

    // shop/orders, db-credentials: words of lower-case letters with something between them.
    private static bool IsName(string text) =>
        text.IndexOfAny(['-', '_', '/', '.']) > 0 && text.All(it => it is >= 'a' and <= 'z' or '-' or '_' or '/' or '.');

    // DB_PASSWORD, Db__Password, dbPassword and db.password are all "db password".
    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var startsWord = i > 0 && char.IsUpper(c)
                && (char.IsLower(name[i - 1]) || (char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1])));
            if (startsWord || !char.IsLetterOrDigit(c))
                Close();
            if (char.IsLetterOrDigit(c))
                word.Append(char.ToLowerInvariant(c));
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }
    }
}
