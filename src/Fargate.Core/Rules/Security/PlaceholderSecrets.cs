using System.Text.RegularExpressions;
using Fargate.Core.Json;

namespace Fargate.Core.Rules.Security;

/// <summary>Texts that stand where a secret is to be put, or that show how one looks.</summary>
public static class PlaceholderSecrets
{
    private static readonly string[] Words =
        ["example", "placeholder", "change", "replace", "your-", "your_", "insert", "redacted", "dummy", "todo", "fixme", "sample", "{{resolve:"];

    private static readonly string[] Nothing =
        ["none", "null", "nil", "empty", "n/a", "unset", "undefined", "default", "disabled", "test", "xxx"];

    // DB_PASSWORD, TOKEN: the name of what is to be put in. ghp_xxxxxxxx: how it looks.
    private static readonly Regex Name = new(@"\A[A-Z]+(_[A-Z]+)+\z|\A[A-Z]*(PASS|SECRET|TOKEN|KEY)[A-Z]*\z|[xX]{6}|[*]{6}", RegexOptions.CultureInvariant);

    public static bool IsPlaceholder(string text)
    {
        var plain = text.Trim().ToLowerInvariant();
        return plain.Length == 0
            || plain.All(it => it == plain[0])
            || Array.Exists(Words, plain.Contains)
            || Array.IndexOf(Nothing, plain) >= 0
            || Name.IsMatch(text)
            || Placeholders.IsIn(text);
    }
}
