using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.DotNet;

/// <summary>.NET opens its diagnostics port in a folder that cannot be written.</summary>
internal sealed class DiagnosticsOnReadOnlyRoot : TaskDefinitionRule
{
    private static readonly string[] Switches =
    [
        "DOTNET_EnableDiagnostics", "COMPlus_EnableDiagnostics", "DOTNET_EnableDiagnostics_IPC", "DOTNET_DiagnosticPorts", "TMPDIR",
    ];

    public override string Id => "FARG1404";

    public override string Title => ".NET diagnostics need a writable /tmp";

    public override string MessageFormat =>
        "Container '{0}' has a read-only root file system: set DOTNET_EnableDiagnostics to 0, or mount a writable volume at /tmp";

    public override string Description =>
        "At startup, the runtime opens a diagnostics socket in /tmp, and maps memory through a file there. If it cannot, it starts "
        + "without diagnostics, or, in some versions, not at all.";

    public override Certainty Certainty => Certainty.Practice;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var it in DotNetContainer.Of(task, context.Build))
        {
            var container = it.Container;
            if (!container.ReadonlyRootFilesystem.IsKnown(out var isReadOnly) || !isReadOnly || HasTmp(it)
                || Array.Exists(Switches, name => !it.TryFindVariable(name, out var value) || value is not null))
            {
                continue;
            }

            context.Report(container.ReadonlyRootFilesystem.Path, [container.Name.Describe("?")]);
        }
    }

    private static bool HasTmp(DotNetContainer it)
    {
        var (mounts, tmpfs, volumesFrom) = (it.Container.MountPoints, it.Container.LinuxParameters.Tmpfs, it.Container.VolumesFrom);
        return !mounts.IsComplete || !tmpfs.IsComplete || volumesFrom.IsPresent && volumesFrom.Count > 0 || !volumesFrom.IsComplete
            || mounts.Any(mount => IsTmp(mount.ContainerPath)) || tmpfs.Any(mount => IsTmp(mount.ContainerPath));
    }

    private static bool IsTmp(Value<string> path) => !path.IsKnown(out var text) || text.TrimEnd('/') is "/tmp" or "";
}
