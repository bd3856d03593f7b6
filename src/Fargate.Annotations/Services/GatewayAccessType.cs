namespace Fargate;

/// <summary>
/// From where a gateway takes the traffic for a service.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorFilters.html
/// </summary>
public enum GatewayAccessType
{
    /// <summary>From everywhere.</summary>
    Public,

    /// <summary>From inside only.</summary>
    Private,
}
