namespace Fargate.Core.Limits;

/// <summary>
/// The names of capabilities. Source: KernelCapabilities in AWS's model, read 2026-11-23; the API itself takes any text. Fargate
/// adds one of them only ("NET_ADMIN is not allowed on Fargate.", quoted by the rules of cdk-preflight 0.0.143).
/// </summary>
public static class LinuxCapabilities
{
    public const string AddedOnFargate = "SYS_PTRACE";

    /// <summary>What the kernel's own names start with.</summary>
    public const string KernelPrefix = "CAP_";

    public static IReadOnlyList<string> All { get; } =
    [
        "ALL", "AUDIT_CONTROL", "AUDIT_WRITE", "BLOCK_SUSPEND", "CHOWN", "DAC_OVERRIDE", "DAC_READ_SEARCH", "FOWNER", "FSETID", "IPC_LOCK",
        "IPC_OWNER", "KILL", "LEASE", "LINUX_IMMUTABLE", "MAC_ADMIN", "MAC_OVERRIDE", "MKNOD", "NET_ADMIN", "NET_BIND_SERVICE",
        "NET_BROADCAST", "NET_RAW", "SETFCAP", "SETGID", "SETPCAP", "SETUID", "SYS_ADMIN", "SYS_BOOT", "SYS_CHROOT", "SYS_MODULE",
        "SYS_NICE", "SYS_PACCT", "SYS_PTRACE", "SYS_RAWIO", "SYS_RESOURCE", "SYS_TIME", "SYS_TTY_CONFIG", "SYSLOG", "WAKE_ALARM",
    ];

    private static readonly HashSet<string> Names = new(All, StringComparer.Ordinal);

    public static bool Exists(string name) => Names.Contains(name);
}
