using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>Looks for devices that a container on Fargate cannot have, by a table of their types.</summary>
internal static class RefusedResourceCheck
{
    private static readonly RefusedField[] Types = [.. RefusedFields.ResourceTypes, .. RefusedFields.DocumentedResourceTypes];

    /// <summary>The requirement's type where Fargate has none such.</summary>
    public static RefusedField? TypeOf(ResourceRequirement requirement) =>
        requirement.Type.IsKnown(out var type) ? Types.FirstOrDefault(it => it.Path == type) : null;

    public static void Report(ApiList<ResourceRequirement> requirements, RuleContext context, IReadOnlyList<RefusedField> types)
    {
        Edit[] edits = requirements.IsComplete && requirements.All(it => TypeOf(it) is not null)
            ? [new Edit("remove", "Remove 'resourceRequirements'", Change.Remove(requirements.Path))]
            : [];
        foreach (var requirement in requirements)
        {
            if (TypeOf(requirement) is { } type && types.Contains(type))
                context.Report(requirement.Type.Path, [type.Path, type.Instead, RefusedFieldCheck.Refusing(isFargate: true)], edits);
        }
    }
}
