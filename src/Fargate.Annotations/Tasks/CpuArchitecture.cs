namespace Fargate;

/// <summary>The processor architecture of a task.</summary>
public enum CpuArchitecture
{
    /// <summary>64-bit x86, the default.</summary>
#pragma warning disable CA1707 // AWS's own name.
    X86_64,
#pragma warning restore CA1707

    /// <summary>64-bit ARM (AWS Graviton). Linux only.</summary>
    Arm64,
}
