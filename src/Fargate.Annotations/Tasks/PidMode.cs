namespace Fargate;

/// <summary>Who sees the processes of a task's containers. Fargate takes <see cref="Task"/> only.</summary>
public enum PidMode
{
    /// <summary>All containers of the task see each other's processes. Linux only.</summary>
    Task,

    /// <summary>The containers see the processes of the container instance. Refused by Fargate.</summary>
    Host,
}
