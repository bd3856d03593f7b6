namespace Fargate;

/// <summary>The condition that another container must meet before a container starts.</summary>
public enum ContainerCondition
{
    /// <summary>It has started.</summary>
    Start,

    /// <summary>It has exited, with any exit code. It must not be essential.</summary>
    Complete,

    /// <summary>It has exited with exit code 0. It must not be essential.</summary>
    Success,

    /// <summary>Its health check has passed. It must have one.</summary>
    Healthy,
}
