namespace Fargate.Core.Limits;

/// <summary>
/// Limits and parameters of the Linux kernel that a container on Fargate may set. Sources: "Task definition parameters for Fargate"
/// (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html) and SystemControl in AWS's model,
/// read 2026-11-23.
/// </summary>
public static class KernelLimits
{
    public const string OpenFiles = "nofile";

    public const int MaxOpenFiles = 1048576;

    private const string Network = "net.";
    private const string MessageQueues = "fs.mqueue.";

    private static readonly HashSet<string> Ipc = new(StringComparer.Ordinal)
    {
        "kernel.msgmax", "kernel.msgmnb", "kernel.msgmni", "kernel.sem", "kernel.shmall", "kernel.shmmax", "kernel.shmmni",
        "kernel.shm_rmid_forced",
    };

    /// <summary>
    /// Whether a parameter of the network is none of a container's own network. Source: aws/containers-roadmap#2368, "open
    /// /proc/sys/net/core/rmem_max: no such file or directory", on Fargate; checked 2026-11-29.
    /// </summary>
    public static bool IsMissingInNetwork(string parameter) => parameter is "net.core.rmem_max" or "net.core.wmem_max";

    /// <summary>Whether a kernel parameter belongs to the container rather than to the machine.</summary>
    public static bool IsNamespaced(string parameter) =>
        Ipc.Contains(parameter) || parameter.StartsWith(MessageQueues, StringComparison.Ordinal) || IsOfNetwork(parameter);

    /// <summary>Whether a kernel parameter belongs to the network, and so to all containers of a task.</summary>
    public static bool IsOfNetwork(string parameter) => parameter.StartsWith(Network, StringComparison.Ordinal);
}
