using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Launching;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>A platform version that is retired, or none.</summary>
internal sealed class UnusablePlatformVersion : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1208";

    public override string Title => "platformVersion must be LATEST or a version that Fargate still offers";

    public override string MessageFormat => "Platform version '{0}' {1}; LATEST is {2}";

    public override string Description =>
        "Linux has platform version 1.4.0, Windows 1.0.0. Linux version 1.3.0 was retired on 2026-06-15, older ones in 2020: no task "
        + "starts on them.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        if (starter.Launch.LaunchType.Is("EC2") || !starter.Launch.PlatformVersion.IsKnown(out var version))
            return;
        var isWindows = context.Task?.RuntimePlatform.IsWindows;
        if (PlatformVersions.FaultOf(version, isWindows) is not { } fault)
            return;
        var remove = new Edit("remove", "Remove the platform version (the default is LATEST)", Change.Remove(starter.Launch.PlatformVersion.Path));
        var newest = isWindows == true ? PlatformVersions.Windows : PlatformVersions.Linux;
        var use = new Edit("use", $"Use platform version {newest}", Change.Set(starter.Launch.PlatformVersion.Path, newest));
        var latest = isWindows is null ? $"{PlatformVersions.Linux} on Linux, {PlatformVersions.Windows} on Windows" : newest;
        context.Report(starter.Launch.PlatformVersion.Path, [Wording.Truncate(version), fault, latest], isWindows is null ? [remove] : [remove, use]);
    }
}
