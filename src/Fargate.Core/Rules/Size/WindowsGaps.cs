using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Size;

/// <summary>
/// What Fargate has on Linux only. Source: Amazon ECS Developer Guide, "Amazon ECS Windows container considerations for Fargate",
/// "Task definition parameters for Fargate", "Restart individual containers" and "Fault injection", read 2026-11-23.
/// What Fargate refuses on Linux, too, is not here; environment files and ephemeral storage have rules of their own.
/// </summary>
internal static class WindowsGaps
{
    /// <summary>Fargate keeps it for itself on Windows.</summary>
    private const int ReservedPort = 3150;

    public static readonly WindowsGap<TaskDefinition>[] OfTask =
    [
        new("process namespaces (pidMode)", static it => it.PidMode.IsKnown(out var mode) && mode == "task" ? it.PidMode.Path : null),
        new("proxies (proxyConfiguration)", static it => it.Has("proxyConfiguration") ? it.ProxyConfiguration.Path : null),
        new("fault injection", static it => IsTrue(it.EnableFaultInjection) ? it.EnableFaultInjection.Path : null),
    ];

    public static readonly WindowsGap<Volume>[] OfVolume =
    [
        new("Amazon EFS volumes", static it => it.Has("efsVolumeConfiguration") ? it.EfsVolumeConfiguration.Path : null, IsRemovable: false),
        new("Amazon EBS volumes", static it => IsTrue(it.ConfiguredAtLaunch) ? it.ConfiguredAtLaunch.Path : null, IsRemovable: false),
    ];

    public static readonly WindowsGap<Container>[] OfContainer =
    [
        new("restart policies", static it => IsTrue(it.RestartPolicy.Enabled) ? it.RestartPolicy.Path : null),
        new("FireLens", static it => it.Has("firelensConfiguration") ? it.FirelensConfiguration.Path : null, IsRemovable: false),
        new("log drivers other than awslogs", static it => LogDriver(it.LogConfiguration.LogDriver), IsRemovable: false),
        new("ulimits", static it => it.Has("ulimits") ? it.Ulimits.Path : null),
        new("system controls", static it => it.Has("systemControls") ? it.SystemControls.Path : null),
        new("Linux parameters", static it => it.Has("linuxParameters") ? it.LinuxParameters.Path : null),
        new("read-only root file systems", static it => IsTrue(it.ReadonlyRootFilesystem) ? it.ReadonlyRootFilesystem.Path : null),
        new("memory reservations", static it => it.MemoryReservation.IsKnown(out var size) && size > 0 ? it.MemoryReservation.Path : null),
    ];

    public static readonly WindowsGap<PortMapping> OfPortMapping = new(
        "container port 3150, which Fargate reserves,",
        static it => it.ContainerPort.IsKnown(out var port) && port == ReservedPort ? it.ContainerPort.Path : null,
        IsRemovable: false);

    // The others are refused on Linux, too.
    private static ApiPath? LogDriver(Value<string> driver) =>
        driver.IsKnown(out var name) && name is "splunk" or "awsfirelens" ? driver.Path : null;

    private static bool IsTrue(Value<bool> flag) => flag.IsKnown(out var value) && value;
}
