using Fargate.Core.Json;

namespace Fargate.Core.Rules.Security;

/// <summary>Texts that stand where a secret is to be put, or that show how one looks.</summary>
public static class PlaceholderSecrets
{
    private static readonly string[] Words =
        ["example", "placeholder", "change", "replace", "your-", "your_", "insert", "redacted", "dummy", "todo", "fixme", "sample", "{{resolve:"];

    private static readonly string[] Nothing =
        ["none", "null", "nil", "empty", "n/a", "unset", "undefined", "default", "disabled", "test", "xxx"];

    public static bool IsPlaceholder(string text)
    {
        var plain = text.Trim().ToLowerInvariant();
        return plain.Length == 0
            || plain.All(it => it == plain[0])
            || Array.Exists(Words, plain.Contains)
            || Array.IndexOf(Nothing, plain) >= 0
            || Placeholders.IsIn(text);
    }
}
