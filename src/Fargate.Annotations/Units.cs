namespace Fargate;

/// <summary>
/// Names for sizes, to be used as <c>using static Fargate.Units;</c> and then <c>Cpu = Vcpu / 4, Memory = 2 * GiB</c>.
/// </summary>
public static class Units
{
    /// <summary>One vCPU in CPU units: 1024.</summary>
    public const int Vcpu = 1024;

    /// <summary>One GiB in MiB: 1024. For memory; ephemeral storage counts GiB itself.</summary>
    public const int GiB = 1024;
}
