namespace Fargate;

/// <summary>
/// How much the proxy of Service Connect logs.
/// See https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectContainerConfiguration.html
/// </summary>
public enum ServiceConnectLogLevel
{
    /// <summary>What happens. The default.</summary>
    Info,

    /// <summary>What is needed to look for a fault.</summary>
    Debug,
}
