using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Costs;

/// <summary>What Fargate bills a task for: what it asks for, used or not.</summary>
/// <param name="Size">CPU units and MiB.</param>
/// <param name="IsWindows">Whether it runs on Windows, which has prices of its own, and a licence.</param>
/// <param name="IsArm">Whether it runs on ARM64, which has prices of its own.</param>
/// <param name="StorageGiB">All of its ephemeral storage.</param>
public sealed record BilledTask(TaskSize Size, bool IsWindows = false, bool IsArm = false, int StorageGiB = EphemeralStorageLimits.DefaultGiB)
{
    private const decimal UnitsPerVcpu = 1024;
    private const decimal MebibytesPerGibibyte = 1024;

    /// <summary>The size and platform in words.</summary>
    public string Text => SizeText + ", " + PlatformText;

    /// <summary>The size in words.</summary>
    public string SizeText => FormattableString.Invariant($"{Size.Cpu} CPU units, {Size.Memory} MiB");

    /// <summary>The platform in words, with the storage where more than the usual is asked for.</summary>
    public string PlatformText =>
        $"{(IsWindows ? "Windows" : "Linux")} on {(IsArm ? CpuArchitectures.Arm : CpuArchitectures.X86)}"
        + (ExtraStorage > 0 ? FormattableString.Invariant($", {StorageGiB} GiB of storage") : "");

    private int ExtraStorage => Math.Max(0, StorageGiB - EphemeralStorageLimits.DefaultGiB);

    /// <summary>Null for a definition that is not for Fargate, that Fargate has no such size for, or of which something billed is unknown.</summary>
    public static BilledTask? Of(TaskDefinition task) => SizeOf(task) is { } size ? Of(task, size) : null;

    /// <summary>The same, were the task of this size.</summary>
    public static BilledTask? Of(TaskDefinition task, TaskSize size)
    {
        var platform = task.RuntimePlatform;
        var storage = task.EphemeralStorage.SizeInGiB;
        return task.RequiresFargate == true && platform.IsWindows is { } isWindows
            && platform.CpuArchitecture.Applies(CpuArchitectures.X86, out var architecture)
            && storage.Applies(EphemeralStorageLimits.DefaultGiB, out var gibibytes) && TaskSizes.Exists(size, isWindows)
            ? new BilledTask(size, isWindows, architecture == CpuArchitectures.Arm, gibibytes)
            : null;
    }

    /// <summary>The size that is written, whether Fargate has it or not; null where it cannot be read.</summary>
    public static TaskSize? SizeOf(TaskDefinition task) =>
        task.Cpu.IsKnown(out var cpuText) && Aws.SizeText.TryParseCpu(cpuText, out var cpu)
            && task.Memory.IsKnown(out var memoryText) && Aws.SizeText.TryParseMemory(memoryText, out var memory)
            ? new TaskSize(cpu, memory)
            : null;

    /// <summary>What it costs while it runs; null where one of its prices is not known.</summary>
    public TaskCost? In(RegionPrices prices)
    {
        var parts = Parts;
        return CostOf(parts[0]) is { } vcpu && CostOf(parts[1]) is { } memory && CostOf(parts[2]) is { } license && CostOf(parts[3]) is { } storage
            ? new TaskCost(vcpu, memory, license, storage) { SpotVcpu = OnSpot(parts[0]), SpotMemory = OnSpot(parts[1]) }
            : null;

        // What is not used needs no price.
        decimal? CostOf((string UsageType, decimal Amount) part) => part.Amount == 0 ? 0 : prices[part.UsageType] * part.Amount;

        decimal? OnSpot((string UsageType, decimal Amount) part) => prices.OnSpot(part.UsageType) * part.Amount;
    }

    /// <summary>Those of its usage types that have no known price.</summary>
    public IEnumerable<string> MissingIn(RegionPrices prices) =>
        Parts.Where(it => it.Amount != 0 && prices[it.UsageType] is null).Select(it => it.UsageType);

    // vCPUs, memory, licence, storage.
    private IReadOnlyList<(string UsageType, decimal Amount)> Parts
    {
        get
        {
            var (vcpu, memory) = (IsWindows, IsArm) switch
            {
                (true, _) => (UsageTypes.WindowsVcpu, UsageTypes.WindowsMemory),
                (_, true) => (UsageTypes.ArmVcpu, UsageTypes.ArmMemory),
                _ => (UsageTypes.Vcpu, UsageTypes.Memory),
            };
            var vcpus = Size.Cpu / UnitsPerVcpu;
            return
            [
                (vcpu, vcpus), (memory, Size.Memory / MebibytesPerGibibyte), (UsageTypes.WindowsLicense, IsWindows ? vcpus : 0), (UsageTypes.Storage, ExtraStorage),
            ];
        }
    }
}
