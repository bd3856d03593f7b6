using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A container has a field that Fargate refuses.</summary>
internal sealed class RefusedContainerField : TaskDefinitionRule
{
    public override string Id => "FARG0303";

    public override string Title => "Container field, such as privileged or links, is not supported on Fargate";

    public override string MessageFormat => "{2} does not support '{0}': {1}";

    public override string Description =>
        "What needs the host of a container does not exist on Fargate, and not with the network mode awsvpc anywhere. The service answers with "
        + string.Join(", ", RefusedFields.Enforced.Concat(RefusedFields.ResourceTypes).Where(it => it.ApiText is not null).Select(it => $"\"{it.ApiText}\"")) + ".";

    public override Certainty Certainty => Certainty.Enforced;

    public override IReadOnlyList<string> Controls => ["security-hub:ECS.4", "checkov:CKV_AWS_334"];

    public override bool HasEdits => true;

    // It asks for each field on its own.
    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        RefusedFieldCheck.Report(task, context, RefusedFields.Enforced);
        if (task.RequiresFargate != true)
            return;
        foreach (var container in task.Containers)
            RefusedResourceCheck.Report(container.ResourceRequirements, context, RefusedFields.ResourceTypes);
    }
}
