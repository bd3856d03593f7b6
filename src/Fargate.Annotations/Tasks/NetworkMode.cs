namespace Fargate;

/// <summary>How the containers of a task reach the network. Fargate supports <see cref="Awsvpc"/> only.</summary>
public enum NetworkMode
{
    /// <summary>The task has its own network interface, and so its own IP address.</summary>
    Awsvpc,

    /// <summary>Docker's bridge on a container instance. Refused by Fargate.</summary>
    Bridge,

    /// <summary>The network of the container instance. Refused by Fargate.</summary>
    Host,

    /// <summary>No network. Refused by Fargate.</summary>
    None,
}
