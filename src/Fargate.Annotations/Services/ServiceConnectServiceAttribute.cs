namespace Fargate;

/// <summary>
/// Offers a port of the service to the other services of its namespace. The service needs a
/// <see cref="ServiceConnectConfigurationAttribute"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html
/// </summary>
/// <param name="portName">The port: the <see cref="PortMappingAttribute.Name"/> of a port mapping of the task definition, each
/// once.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ServiceConnectServiceAttribute(string portName) : FargateAttribute
{
    /// <summary>The name of the port mapping.</summary>
    public string PortName => portName;

    /// <summary>
    /// The name in AWS Cloud Map, unique in the namespace: up to 64 lower-case letters, digits, hyphens and underscores, not starting with
    /// a hyphen. The port's name by default.
    /// </summary>
    public string? DiscoveryName { get; set; }

    /// <summary>The port at which other services reach it: up to 65535. AWS documents it as required.</summary>
    public int Port { get; set; }

    /// <summary>
    /// The name at which other services reach it: up to 127 lower-case letters, digits and <c>_.-</c>, not starting with a hyphen.
    /// <c>discoveryName.namespace</c> by default. Only with a <see cref="Port"/>.
    /// </summary>
    public string? DnsName { get; set; }

    /// <summary>
    /// The HTTP header that marks a request as test traffic while a deployment shifts traffic. None by default. Only with a <see cref="Port"/>.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectTestTrafficHeaderRules.html
    /// </summary>
    public string? TestTrafficHeaderName { get; set; }

    /// <summary>The exact value of the header. Any by default. Only with a <see cref="TestTrafficHeaderName"/>.</summary>
    public string? TestTrafficHeaderValue { get; set; }

    /// <summary>
    /// The port on which the proxy listens, if it is not the port of the container: up to 65535. The container's port by default.
    /// </summary>
    public int IngressPortOverride { get; set; }

    /// <summary>How long a connection without traffic stays open, in seconds; 0 means no limit. 300 by default, 3600 for TCP.</summary>
    public int IdleTimeoutSeconds { get; set; }

    /// <summary>
    /// How long a response may take in seconds; 0 means no limit. Not valid if the port has no <see cref="PortMappingAttribute.AppProtocol"/>.
    /// </summary>
    public int PerRequestTimeoutSeconds { get; set; }

    /// <summary>
    /// Encrypts the traffic with certificates of this AWS Private CA certificate authority: its full ARN. None by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-tls.html
    /// </summary>
    public string? AwsPcaAuthorityArn { get; set; }

    /// <summary>
    /// The key in AWS KMS for the certificates' private keys. None by default. Only with an <see cref="AwsPcaAuthorityArn"/>.
    /// </summary>
    public string? KmsKey { get; set; }

    /// <summary>
    /// The full ARN of the role that Amazon ECS uses to get the certificates. Only with an <see cref="AwsPcaAuthorityArn"/>.
    /// </summary>
    public string? RoleArn { get; set; }
}
