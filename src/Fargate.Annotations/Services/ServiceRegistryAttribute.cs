namespace Fargate;

/// <summary>
/// Registers the service's tasks in AWS Cloud Map, so that other services can find them by DNS. One per service. For an SRV record either
/// <see cref="Port"/> or <see cref="Container"/> and <see cref="ContainerPort"/> are required, not both; an A record has neither.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-discovery.html
/// </summary>
/// <param name="registryArn">The full ARN of the Cloud Map service.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ServiceRegistryAttribute(string registryArn) : FargateAttribute
{
    /// <summary>The full ARN of the Cloud Map service.</summary>
    public string RegistryArn => registryArn;

    /// <summary>The port for an SRV record: 1 to 65535. None by default.</summary>
    public int Port { get; set; }

    /// <summary>
    /// The class of the container for an SRV record, in the service's task definition or one of its bases. None by default.
    /// </summary>
    public Type? Container { get; set; }

    /// <summary>The container's port for an SRV record: one that a <see cref="PortMappingAttribute"/> of it has. None by default.</summary>
    public int ContainerPort { get; set; }
}
