namespace Fargate.Core.Limits;

/// <summary>
/// The processor architectures of Fargate. Source: Amazon ECS Developer Guide, "Task definition parameters for Fargate", read 2026-11-23.
/// </summary>
public static class CpuArchitectures
{
    /// <summary>The only one for Windows.</summary>
    public const string X86 = "X86_64";

    public const string Arm = "ARM64";
}
