namespace Fargate.Core.Rules;

/// <summary>A rule about a task definition, from whatever source it was read.</summary>
public abstract class TaskDefinitionRule : Rule
{
    /// <summary>Whether the rule is Fargate's own, and has nothing to say of a definition for other launch types.</summary>
    public virtual bool IsFargateOnly => true;

    /// <summary>Reports what is wrong. Says nothing about what is unknown.</summary>
    public abstract void Check(RuleContext context);
}
