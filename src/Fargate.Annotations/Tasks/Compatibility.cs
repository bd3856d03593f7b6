namespace Fargate;

/// <summary>What a task definition can run on, and so which limits it is checked against when it is registered.</summary>
public enum Compatibility
{
    /// <summary>Amazon EC2 instances.</summary>
    Ec2,

    /// <summary>AWS Fargate.</summary>
    Fargate,

    /// <summary>External instances (Amazon ECS Anywhere).</summary>
    External,

    /// <summary>Amazon ECS Managed Instances.</summary>
    ManagedInstances,
}
