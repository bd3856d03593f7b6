using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules;

/// <summary>A rule about a task definition.</summary>
public abstract class TaskDefinitionRule : ResourceRule<TaskDefinition>
{
    /// <summary>Whether the rule is Fargate's own, and has nothing to say of a definition for other launch types.</summary>
    public virtual bool IsFargateOnly => true;

    private protected override bool AppliesTo(TaskDefinition resource) => !IsFargateOnly || resource.RequiresFargate == true;
}
