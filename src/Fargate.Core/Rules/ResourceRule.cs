namespace Fargate.Core.Rules;

/// <summary>A rule about what stands around a task: a service, a run, a schedule, a cluster or an EKS Fargate profile.</summary>
public abstract class ResourceRule : Rule
{
    /// <summary>Reports what is wrong. Says nothing about what is unknown, nor about kinds of resources that are not its own.</summary>
    public abstract void Check(ResourceContext context);
}
