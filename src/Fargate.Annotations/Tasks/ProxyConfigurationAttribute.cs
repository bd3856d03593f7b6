namespace Fargate;

/// <summary>
/// The container that the traffic of the task goes through, for AWS App Mesh, which AWS discontinued on 2026-09-30: use Service Connect
/// instead. Its properties are <see cref="ProxyConfigurationPropertyAttribute"/>. Linux only.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#proxyConfiguration
/// </summary>
/// <param name="container">The class of the proxy's container, in the same task definition or one of its bases.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ProxyConfigurationAttribute(Type container) : FargateAttribute
{
    /// <summary>The class of the proxy's container.</summary>
    public Type Container => container;
}
