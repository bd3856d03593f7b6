namespace Fargate;

/// <summary>
/// The protocol of a gateway's health check.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorHealthCheck.html
/// </summary>
public enum GatewayHealthCheckProtocol
{
    /// <summary>Unencrypted.</summary>
    Http,

    /// <summary>Encrypted.</summary>
    Https,
}
