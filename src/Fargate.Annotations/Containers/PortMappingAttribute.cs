namespace Fargate;

/// <summary>
/// A port, or a range of ports, on which the container listens, at the task's own network interface.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_portmappings
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PortMappingAttribute : FargateAttribute
{
    /// <summary>
    /// A port, or a range of ports, on which the container listens, at the task's own network interface. With a number: one port.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_portmappings
    /// </summary>
    /// <param name="containerPort">The port: 1 to 65535, once per protocol in the whole task. On Windows, 3150 is reserved.</param>
    public PortMappingAttribute(int containerPort) => ContainerPort = containerPort;

    /// <summary>
    /// A port, or a range of ports, on which the container listens, at the task's own network interface. With a string: a range.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definition_portmappings
    /// </summary>
    /// <param name="containerPortRange">The first port and the last, such as <c>8000-8010</c>: 1 to 65535, the first below the last, without
    /// ports of other mappings of the task. Up to 100 ranges per container.</param>
    public PortMappingAttribute(string containerPortRange) => ContainerPortRange = containerPortRange;

    /// <summary>The port on which the container listens; 0 where it is a range.</summary>
    public int ContainerPort { get; }

    /// <summary>The range of ports on which the container listens.</summary>
    public string? ContainerPortRange { get; }

    /// <summary>
    /// The port on the host. On Fargate it is the container's port, so it need not be set; another value is rejected, and so is any value
    /// together with a range.
    /// </summary>
    public int HostPort { get; set; }

    /// <summary>The protocol. TCP by default.</summary>
    public TransportProtocol Protocol { get; set; }

    /// <summary>
    /// A name for the port, which Service Connect and VPC Lattice need: up to 64 lower-case letters, digits, hyphens and underscores,
    /// not starting with a hyphen, unique within the task. None by default.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// The application protocol of the port, for Service Connect, which then shows metrics of that protocol. Plain TCP by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html
    /// </summary>
    public AppProtocol AppProtocol { get; set; }
}
