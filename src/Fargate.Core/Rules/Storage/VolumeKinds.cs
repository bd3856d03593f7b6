namespace Fargate.Core.Rules.Storage;

/// <summary>
/// The kinds of volumes; a volume of none is a bind mount. Source: Volume in AWS's model, and Amazon ECS Developer Guide, "Task
/// definition parameters for Fargate"; read 2026-11-23.
/// </summary>
internal static class VolumeKinds
{
    public static readonly VolumeKind[] All =
    [
        new("host", static it => it.Host.SourcePath.IsKnown(out var path) && path.Length > 0, IsOnFargate: false),
        new("dockerVolumeConfiguration", static it => it.Has("dockerVolumeConfiguration"), IsOnFargate: false),
        new("efsVolumeConfiguration", static it => it.Has("efsVolumeConfiguration"), NeedsName: true),
        new("s3filesVolumeConfiguration", static it => it.Has("s3filesVolumeConfiguration"), NeedsName: true),
        new("fsxWindowsFileServerVolumeConfiguration", static it => it.Has("fsxWindowsFileServerVolumeConfiguration"), IsOnFargate: false),
        new("configuredAtLaunch", static it => it.ConfiguredAtLaunch.IsKnown(out var atLaunch) && atLaunch, NeedsName: true),
    ];
}
