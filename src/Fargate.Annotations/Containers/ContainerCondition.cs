namespace Fargate;

/// <summary>How far another container must have come before a container starts.</summary>
public enum ContainerCondition
{
    /// <summary>It has started.</summary>
    Start,

    /// <summary>It has ended, however. It must not be essential.</summary>
    Complete,

    /// <summary>It has ended with exit code 0. It must not be essential.</summary>
    Success,

    /// <summary>Its health check has passed. It must have one.</summary>
    Healthy,
}
