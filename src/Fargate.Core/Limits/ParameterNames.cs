namespace Fargate.Core.Limits;

/// <summary>
/// The names of parameters of the Systems Manager Parameter Store, as a secret's <c>valueFrom</c> may give them.
/// Source: the service's answer, "The Systems Manager parameter name specified for secret X is invalid. The parameter name can be up to
/// 2048 characters and include the following letters and symbols: a-zA-Z0-9_.-" (aws/copilot-cli#3446; for name:version
/// aws/containers-roadmap#859), and the Systems Manager API reference, PutParameter, which adds the slash. Read 2026-11-23.
/// </summary>
public static class ParameterNames
{
    public const int MaxLength = 2048;

    public static bool IsValid(string name) => name.Length is > 0 and <= MaxLength && name.All(IsAllowed);

    private static bool IsAllowed(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' or '.' or '-' or '/';
}
