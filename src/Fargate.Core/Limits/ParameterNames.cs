namespace Fargate.Core.Limits;

/// <summary>
/// The names of parameters of the Systems Manager Parameter Store, as a secret's <c>valueFrom</c> may give them.
/// Source: the service's answer, "The Systems Manager parameter name specified for secret X is invalid. The parameter name can be up to
/// 2048 characters and include the following letters and symbols: a-zA-Z0-9_.-" (aws/copilot-cli#3446; for name:version
/// aws/containers-roadmap#859), and the Systems Manager API reference, PutParameter, which adds the slash, and says that a name of several parts begins
/// with one, and that no one's names begin with "aws" or "ssm". Read 2026-11-29.
/// </summary>
public static class ParameterNames
{
    public const int MaxLength = 2048;

    private static readonly string[] Reserved = ["aws", "ssm"];

    public static bool IsValid(string name) => HasValidLetters(name) && !LacksSlash(name);

    public static bool HasValidLetters(string name) => name.Length is > 0 and <= MaxLength && name.All(IsAllowed);

    /// <summary>Whether it is a path without the slash that a path begins with.</summary>
    public static bool LacksSlash(string name) => name.IndexOf('/') > 0;

    /// <summary>What a name begins with that only AWS may begin names with; null for none. AWS's own parameters are paths: /aws/service/...</summary>
    public static string? ReservedStart(string name) =>
        Array.Find(Reserved, it => name.StartsWith(it, StringComparison.OrdinalIgnoreCase));

    private static bool IsAllowed(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '.' or '-' or '/';
}
