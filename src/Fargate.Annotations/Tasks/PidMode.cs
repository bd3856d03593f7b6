namespace Fargate;

/// <summary>Which processes the containers of a task see. Fargate supports <see cref="Task"/> only.</summary>
public enum PidMode
{
    /// <summary>All containers of the task see each other's processes. Linux only.</summary>
    Task,

    /// <summary>The containers see the processes of the container instance. Not supported on Fargate.</summary>
    Host,
}
