namespace Fargate;

/// <summary>
/// How a gateway asks whether a task is healthy.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorHealthCheck.html
/// </summary>
public enum GatewayHealthCheckProtocol
{
    /// <summary>Unencrypted.</summary>
    Http,

    /// <summary>Encrypted.</summary>
    Https,
}
