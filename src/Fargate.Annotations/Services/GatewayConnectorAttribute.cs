namespace Fargate;

/// <summary>
/// Brings the traffic of the cluster's gateway to a port of the service. One per service.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnector.html
/// </summary>
/// <param name="portName">The port: the <see cref="PortMappingAttribute.Name"/> of a port mapping of the task definition.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class GatewayConnectorAttribute(string portName) : FargateAttribute
{
    /// <summary>The name of the port mapping.</summary>
    public string PortName => portName;

    /// <summary>The ways into the gateway from which the traffic may come. AWS names no default.</summary>
    public GatewayAccessType[]? AccessTypes { get; set; }

    /// <summary>The protocol of the health check. AWS names no default for this and what follows.</summary>
    public GatewayHealthCheckProtocol HealthCheckProtocol { get; set; }

    /// <summary>The port of the health check.</summary>
    public int HealthCheckPort { get; set; }

    /// <summary>The path of the health check.</summary>
    public string? HealthCheckPath { get; set; }

    /// <summary>The timeout of the health check in seconds.</summary>
    public int HealthCheckTimeoutSeconds { get; set; }

    /// <summary>The time between two health checks in seconds.</summary>
    public int HealthCheckIntervalSeconds { get; set; }

    /// <summary>After how many successes in a row a task is healthy.</summary>
    public int HealthyThresholdCount { get; set; }

    /// <summary>After how many failures in a row a task is not healthy.</summary>
    public int UnhealthyThresholdCount { get; set; }

    /// <summary>The HTTP codes of a healthy answer.</summary>
    public string? HttpCode { get; set; }

    /// <summary>The gRPC codes of a healthy answer.</summary>
    public string? GrpcCode { get; set; }
}
