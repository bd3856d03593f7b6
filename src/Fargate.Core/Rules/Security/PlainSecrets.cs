using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>Tells secrets in the environment of a container, the surer way first, so that one rule speaks of each.</summary>
internal static class PlainSecrets
{
    private static readonly string[] PublicKeys = ["PUBLIC", "ANON_KEY"];

    // What New Relic's and Azure's outputs call theirs; in an environment it could be anything.
    private static readonly string[] KeysOfOutputs = ["licenseKey", "license_key", "shared_key"];

    public static bool IsCredential(EnvironmentVariable variable) =>
        variable.Name.IsKnown(out var name) && SecurityHub.CredentialNames.Contains(name)
        && !(variable.Value.IsKnown(out var value) && string.IsNullOrWhiteSpace(value));

    /// <summary>What the value is, for a message; null where it is no secret that can be told by its form.</summary>
    public static string? KindOf(EnvironmentVariable variable) =>
        !IsCredential(variable) && variable.Value.IsKnown(out var value) && !IsPublic(variable) ? SecretPatterns.NameOf(value) : null;

    /// <summary>Whether the name says that the value is a secret.</summary>
    public static bool IsNamedSo(EnvironmentVariable variable) =>
        !IsCredential(variable) && KindOf(variable) is null
        && variable.Name.IsKnown(out var name) && SecretWords.AreIn(name)
        && variable.Value.IsKnown(out var value) && SecretWords.CanBeValue(value);

    /// <summary>Whether an option is a secret, by its name or by the form of its value.</summary>
    public static bool IsSecret(string name, string value) =>
        SecretPatterns.NameOf(value) is not null || ((SecretWords.AreIn(name) || IsKeyOfOutput(name)) && SecretWords.CanBeValue(value));

    /// <summary>Whether an output of a log router calls its key so.</summary>
    public static bool IsKeyOfOutput(string name) => Array.Exists(KeysOfOutputs, it => name.EndsWith(it, StringComparison.OrdinalIgnoreCase));

    // Keys that front ends hand to everyone have the form of secrets, too.
    private static bool IsPublic(EnvironmentVariable variable) =>
        variable.Name.IsKnown(out var name) && Array.Exists(PublicKeys, it => name.IndexOf(it, StringComparison.OrdinalIgnoreCase) >= 0);
}
