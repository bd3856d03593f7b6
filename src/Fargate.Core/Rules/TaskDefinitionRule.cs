using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules;

/// <summary>A rule about a task definition.</summary>
public abstract class TaskDefinitionRule : ResourceRule<TaskDefinition>
{
    /// <summary>Whether the rule is Fargate's own, and has nothing to say of a definition for other launch types.</summary>
    public virtual bool IsFargateOnly => true;

    /// <summary>Whether the rule is about the sizes of the task and its containers, which a run and a schedule may override.</summary>
    public virtual bool IsAboutSize => false;

    private protected override bool AppliesTo(TaskDefinition resource) => !IsFargateOnly || resource.RequiresFargate == true;
}
