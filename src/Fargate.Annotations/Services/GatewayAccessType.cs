namespace Fargate;

/// <summary>
/// Where the traffic of a gateway comes from.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectorFilters.html
/// </summary>
public enum GatewayAccessType
{
    /// <summary>From everywhere.</summary>
    Public,

    /// <summary>From inside only.</summary>
    Private,
}
