namespace Fargate.Core.Limits;

/// <summary>
/// The operating systems that the API knows and Fargate does not run. Source: Amazon ECS Developer Guide, "Task definition parameters
/// for Fargate", operating system family, which does not list them; read 2026-11-23.
/// </summary>
public static class OperatingSystems
{
    /// <summary>What Fargate runs instead, of the same edition; null for all that is not known to be missing.</summary>
    public static string? InsteadOf(string family) => family switch
    {
        "WINDOWS_SERVER_2016_FULL" => "WINDOWS_SERVER_2022_FULL",
        "WINDOWS_SERVER_2004_CORE" or "WINDOWS_SERVER_20H2_CORE" => "WINDOWS_SERVER_2022_CORE",
        _ => null,
    };
}
