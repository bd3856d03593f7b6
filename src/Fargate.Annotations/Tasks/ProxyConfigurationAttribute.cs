namespace Fargate;

/// <summary>
/// The container through which the traffic of the task goes, for AWS App Mesh. App Mesh ended on 2026-09-30: Service Connect takes its
/// place. What the proxy is told stands in <see cref="ProxyConfigurationPropertyAttribute"/>. Linux only.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#proxyConfiguration
/// </summary>
/// <param name="container">The class of the proxy's container, in the same task definition or one of its bases.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ProxyConfigurationAttribute(Type container) : FargateAttribute
{
    /// <summary>The class of the proxy's container.</summary>
    public Type Container => container;
}
