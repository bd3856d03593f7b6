using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Services.Launching;

/// <summary>ECS Exec for tasks in which no container can be written to.</summary>
internal sealed class ExecOnReadOnlyRoot : ResourceRule<IStartsTasks>
{
    public override string Id => "FARG1215";

    public override string Title => "ECS Exec does not support a read-only root file system";

    public override string MessageFormat => "ECS Exec is enabled, but {0} has a read-only root file system, which the ECS Exec agent must write to";

    public override string Description =>
        "The ECS Exec agent writes to the container's root file system, and does not support a read-only one.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(IStartsTasks starter, RuleContext context)
    {
        if (!starter.Launch.EnableExecuteCommand.Is(true)
            || context.Task is not { Containers: { Count: > 0, IsComplete: true } containers, RuntimePlatform.IsWindows: false })
        {
            return;
        }

        // One container that can be written to is one that commands can be run in.
        if (containers.All(IsReadOnly))
            context.Report(starter.Launch.EnableExecuteCommand.Path, [containers.Count == 1 ? containers[0].Describe() : "every container"]);
    }

    // The agent writes below /var/lib/amazon and /var/log/amazon, where a volume may be mounted.
    private static bool IsReadOnly(Container container) =>
        container.ReadonlyRootFilesystem.Is(true)
        && container.VolumesFrom is { Count: 0, IsComplete: true } && container.LinuxParameters.Lacks("tmpfs") && container.MountPoints.IsComplete
        && container.MountPoints.All(it => it.ContainerPath.IsKnown(out var path) && !path.StartsWith("/var", StringComparison.Ordinal));
}
