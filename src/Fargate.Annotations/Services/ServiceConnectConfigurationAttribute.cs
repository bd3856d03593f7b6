namespace Fargate;

/// <summary>
/// Lets the service find the other services of a namespace by short names, through a proxy that Amazon ECS adds to its tasks. What it
/// offers itself is in <see cref="ServiceConnectServiceAttribute"/>. Linux only, and only with the deployment controller ECS. The task
/// should have 256 CPU units and 64 MiB to spare for the proxy.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-concepts-deploy.html
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ServiceConnectConfigurationAttribute() : FargateAttribute
{
    /// <summary>
    /// The namespace in AWS Cloud Map: its name or its ARN, in the Region of the service. The cluster's by default, and required if it has none.
    /// </summary>
    public string? Namespace { get; set; }

    /// <summary>
    /// Writes an access log, in this format. None by default. It goes to the log of the proxy, which an <see cref="AwsLogsAttribute"/> on
    /// the service, or the attribute of another log driver, has to name.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-connect-envoy-access-logs.html
    /// </summary>
    public AccessLogFormat AccessLogFormat { get; set; }

    /// <summary>
    /// Whether the access log contains the query strings of requests, which may contain secrets. False by default. Only with an
    /// <see cref="AccessLogFormat"/>.
    /// </summary>
    public bool IncludeQueryParameters { get; set; }

    /// <summary>The log level of the proxy. <see cref="ServiceConnectLogLevel.Info"/> by default.</summary>
    public ServiceConnectLogLevel LogLevel { get; set; }
}
