using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A container without name or image.</summary>
internal sealed class MissingContainerField : TaskDefinitionRule
{
    public override string Id => "FARG0307";

    public override string Title => "Container must have a name and an image";

    public override string MessageFormat => "The container has no {0}; it must have a name and an image";

    public override string Description =>
        "ECS returns \"Container.name should not be null or empty.\" or \"Container.image should not be null or empty.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            foreach (var field in RequiredFields.Container)
            {
                if (container.Lacks(field) || container.HasEmptyText(field))
                    context.Report(container.Path.Field(field), [field]);
            }
        }
    }
}
