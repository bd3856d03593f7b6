using Fargate.Core.Json;
using Fargate.Core.Limits;
using Fargate.Core.Rules.Security;
using Fargate.Core.Tree;

namespace Fargate.Core.Drift;

/// <summary>
/// Values that must not be repeated, since what is said of differences ends up in logs of builds: those of FARG1001, FARG1002, FARG1003 and FARG1012, wherever they stand. A
/// value that only is named like a secret is hidden, too: nothing is lost but a word.
/// </summary>
internal static class HiddenValues
{
    private const string Stand = "(not shown)";

    /// <param name="holder">The structure or map with the value; null where it is an item of a list.</param>
    /// <param name="key">Its name there.</param>
    /// <param name="value">The value.</param>
    public static bool Contain(ApiObject? holder, string key, ApiNode? value) =>
        value is ApiScalar { Kind: ScalarKind.String } text && (IsNamedSo(holder, key) || IsSecret(text.Text));

    /// <summary>A copy with none of them in it.</summary>
    public static ApiNode Without(ApiNode node)
    {
        if (node is not ApiObject structure)
            return node is ApiScalar ? Shown(null, "", node) : node.MapChildren(Without);
        var copy = new ApiObject();
        foreach (var key in structure.Keys)
            copy.Set(key, structure[key] is ApiScalar value ? Shown(structure, key, value) : Without(structure[key]!));
        return copy;
    }

    private static ApiNode Shown(ApiObject? holder, string key, ApiNode value) => Contain(holder, key, value) ? ApiScalar.String(Stand) : value;

    // The value of a pair with a name, or a value of a map.
    private static bool IsNamedSo(ApiObject? holder, string key) => key switch
    {
        "" => false,
        "value" => IsName(holder?.TextOf("name")),
        "Value" => IsName(holder?.TextOf("Name")),
        _ => IsName(key),
    };

    private static bool IsName(string? name) =>
        name is not null && (SecretWords.AreIn(name) || PlainSecrets.IsKeyOfOutput(name) || SecurityHub.CredentialNames.Contains(name));

    // What a schedule hands to its task is JSON in a text.
    private static bool IsSecret(string text) =>
        SecretPatterns.NameOf(text) is not null
        || (text.TrimStart() is ['{' or '[', ..] && JsonReader.Read(text).Root is { } root && !Without(root).IsSameAs(root));
}
