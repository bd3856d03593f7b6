namespace Fargate.Core.Limits;

/// <summary>
/// What the controls of AWS Security Hub look for. Source: its User Guide, "Security Hub CSPM controls for Amazon ECS", read 2026-11-23.
/// </summary>
public static class SecurityHub
{
    /// <summary>ECS.8.</summary>
    public static IReadOnlyList<string> CredentialNames { get; } = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "ECS_ENGINE_AUTH_DATA"];

    /// <summary>ECS.20.</summary>
    public static IReadOnlyList<string> RootUsers { get; } = ["root", "0"];
}
