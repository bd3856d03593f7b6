using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Size;

/// <summary>Ephemeral storage in a definition for other launch types.</summary>
internal sealed class EphemeralStorageWithoutFargate : TaskDefinitionRule
{
    public override string Id => "FARG0110";

    public override string Title => "ephemeralStorage requires FARGATE in requiresCompatibilities";

    public override string MessageFormat => "Only Fargate supports ephemeralStorage: add FARGATE to requiresCompatibilities, or remove ephemeralStorage";

    public override string Description =>
        "ECS returns \"Tasks using the EC2 launch type do not support EphemeralStorage\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        // Without any compatibility the service does not ask who is to run the task.
        if (task.RequiresFargate == false && task.RequiresCompatibilities.Count > 0 && task.Has("ephemeralStorage"))
        {
            var path = task.EphemeralStorage.Path;
            context.Report(path, [], new Edit("remove", "Remove 'ephemeralStorage'", Change.Remove(path)));
        }
    }
}
