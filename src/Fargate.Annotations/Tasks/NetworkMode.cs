namespace Fargate;

/// <summary>How the containers of a task reach the network. Fargate supports <see cref="Awsvpc"/> only.</summary>
public enum NetworkMode
{
    /// <summary>The task has its own network interface, and so its own IP address.</summary>
    Awsvpc,

    /// <summary>Docker's bridge on a container instance. Not supported on Fargate.</summary>
    Bridge,

    /// <summary>The network of the container instance. Not supported on Fargate.</summary>
    Host,

    /// <summary>No network. Not supported on Fargate.</summary>
    None,
}
