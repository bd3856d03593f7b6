using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A container has a field that AWS lists as not valid for Fargate.</summary>
internal sealed class UnsupportedContainerField : TaskDefinitionRule
{
    public override string Id => "FARG0304";

    public override string Title => "Container field, such as swappiness, is documented as unsupported on Fargate";

    public override string MessageFormat => "AWS documents '{0}' as not supported on Fargate: {1}";

    public override string Description =>
        "AWS lists dnsSearchDomains and linuxParameters.swappiness as not valid for Fargate, and documents Neuron devices and GPU sharing "
        + "for managed instances and EC2 only. Whether ECS rejects them was not observed.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        RefusedFieldCheck.Report(task, context, RefusedFields.Documented);
        foreach (var container in task.Containers)
        {
            RefusedResourceCheck.Report(container.ResourceRequirements, context, RefusedFields.DocumentedResourceTypes);
            foreach (var requirement in container.ResourceRequirements)
                CheckSharing(context, requirement);
        }
    }

    // Where there can be no such device at all, that is said of its type.
    private static void CheckSharing(RuleContext context, ResourceRequirement requirement)
    {
        var field = RefusedFields.GpuSharing;
        if (!requirement.HasNonDefaultValue(field.Path) || RefusedResourceCheck.TypeOf(requirement) is not null)
            return;
        var path = requirement.Path.Field(field.Path);
        context.Report(path, [field.Path, field.Instead], new Edit("remove", $"Remove '{field.Path}'", Change.Remove(path)));
    }
}
