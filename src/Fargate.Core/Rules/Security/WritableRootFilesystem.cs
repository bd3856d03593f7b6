using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Security;

/// <summary>A container that may write to its image's file system.</summary>
internal sealed class WritableRootFilesystem : TaskDefinitionRule
{
    public override string Id => "FARG1005";

    public override string Title => "Container should have a read-only root file system";

    public override string MessageFormat => "The root file system of {0} is writable: set readonlyRootFilesystem to true";

    public override string Description =>
        "An attacker who gets into a container cannot change its programs if the root file system is read-only. Security Hub's control "
        + "ECS.5 fails unless readonlyRootFilesystem is true. Paths that the application writes to then need a volume or a tmpfs, and ECS "
        + "Exec does not work.";

    public override Certainty Certainty => Certainty.OptIn;

    public override IReadOnlyList<string> Controls => ["security-hub:ECS.5", "checkov:CKV_AWS_336"];

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        // Windows containers have no such thing.
        if (task.RuntimePlatform.IsWindows != false)
            return;
        foreach (var container in task.Containers)
        {
            var value = container.ReadonlyRootFilesystem;
            if (value.MayBe(true, whenAbsent: false))
                continue;
            context.Report(value.Path, [container.Describe()], new Edit("read-only", "Set readonlyRootFilesystem to true", Change.Set(value.Path, true)));
        }
    }
}
