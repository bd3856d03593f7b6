namespace Fargate;

/// <summary>
/// A directory of the container that is kept in memory. On Fargate since January 2026; some of AWS's pages still say that it is not. Not on
/// Windows.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_linuxparameters
/// </summary>
/// <param name="containerPath">Where it appears in the container: an absolute path, once per container.</param>
/// <param name="size">How much it can hold, in MiB. AWS documents no limit; it is memory of the task.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class TmpfsAttribute(string containerPath, int size) : FargateAttribute
{
    /// <summary>Where it appears in the container.</summary>
    public string ContainerPath => containerPath;

    /// <summary>How much it can hold, in MiB.</summary>
    public int Size => size;

    /// <summary>
    /// How it is mounted, such as <c>ro</c>, <c>noexec</c>, <c>nosuid</c> or <c>nodev</c>. None by default. For all valid options see
    /// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Tmpfs.html
    /// </summary>
    public string[]? MountOptions { get; set; }
}
