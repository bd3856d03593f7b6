using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Task;

/// <summary>A field of the task that the service refuses whatever its value.</summary>
internal sealed class FieldRefusedOnTask : TaskDefinitionRule
{
    public override string Id => "FARG0203";

    public override string Title => "Fargate does not support ipcMode, placementConstraints or inferenceAccelerators";

    public override string MessageFormat => "'{0}' is not supported {1}: remove it";

    public override string Description =>
        "ECS returns \"Fargate compatible task definitions do not support ipcMode\" (earlier: \"Tasks using the Fargate launch type "
        + "do not support ipcMode.\"), \"Fargate compatible task definitions do not support constraints\" or \"Unsupported field "
        + "'inferenceAccelerators'\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var refused in RefusedTaskFields.All)
        {
            // An empty text is no mode.
            if (!task.Has(refused.Field) || task.HasEmptyText(refused.Field) || (refused.IsFargateOnly && task.RequiresFargate != true))
                continue;
            var path = task.Path.Field(refused.Field);
            context.Report(path, [refused.Field, refused.Reason], new Edit("remove", $"Remove '{refused.Field}'", Change.Remove(path)));
        }
    }
}
