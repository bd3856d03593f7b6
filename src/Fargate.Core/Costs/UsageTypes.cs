namespace Fargate.Core.Costs;

/// <summary>
/// What Fargate bills, as AWS's price list names it after the prefix of the region: each an hour of a vCPU or of a GB. Source: the price list of
/// AmazonECS, and "AWS Fargate pricing" (https://aws.amazon.com/fargate/pricing/), read 2026-11-23.
/// </summary>
public static class UsageTypes
{
    public const string Vcpu = "Fargate-vCPU-Hours:perCPU";
    public const string Memory = "Fargate-GB-Hours";
    public const string ArmVcpu = "Fargate-ARM-vCPU-Hours:perCPU";
    public const string ArmMemory = "Fargate-ARM-GB-Hours";
    public const string WindowsVcpu = "Fargate-Windows-vCPU-Hours:perCPU";
    public const string WindowsMemory = "Fargate-Windows-GB-Hours";

    /// <summary>The licence of Windows, for each vCPU.</summary>
    public const string WindowsLicense = "Fargate-Windows-OS-Hours:perCPU";

    /// <summary>Of what a task has above the <see cref="Limits.EphemeralStorageLimits.DefaultGiB"/> that are free.</summary>
    public const string Storage = "Fargate-EphemeralStorage-GB-Hours";

    public static IReadOnlyList<string> All { get; } =
        [Vcpu, Memory, ArmVcpu, ArmMemory, WindowsVcpu, WindowsMemory, WindowsLicense, Storage];
}
