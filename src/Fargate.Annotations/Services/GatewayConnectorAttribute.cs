namespace Fargate;

/// <summary>
/// Routes the traffic of the cluster's gateway to a port of the service. One per service.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnector.html
/// </summary>
/// <param name="portName">The port: the <see cref="PortMappingAttribute.Name"/> of a port mapping of the task definition.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class GatewayConnectorAttribute(string portName) : FargateAttribute
{
    /// <summary>The name of the port mapping.</summary>
    public string PortName => portName;

    /// <summary>The access types of the gateway that the traffic may come from. AWS documents no default.</summary>
    public GatewayAccessType[]? AccessTypes { get; set; }

    /// <summary>The protocol of the health check. AWS documents no default for this and the following properties.</summary>
    public GatewayHealthCheckProtocol HealthCheckProtocol { get; set; }

    /// <summary>The port of the health check.</summary>
    public int HealthCheckPort { get; set; }

    /// <summary>The path of the health check.</summary>
    public string? HealthCheckPath { get; set; }

    /// <summary>The timeout of the health check in seconds.</summary>
    public int HealthCheckTimeoutSeconds { get; set; }

    /// <summary>The time between two health checks in seconds.</summary>
    public int HealthCheckIntervalSeconds { get; set; }

    /// <summary>How many checks in a row must succeed before a task counts as healthy.</summary>
    public int HealthyThresholdCount { get; set; }

    /// <summary>How many checks in a row must fail before a task counts as unhealthy.</summary>
    public int UnhealthyThresholdCount { get; set; }

    /// <summary>The HTTP status codes of a healthy response.</summary>
    public string? HttpCode { get; set; }

    /// <summary>The gRPC status codes of a healthy response.</summary>
    public string? GrpcCode { get; set; }
}
