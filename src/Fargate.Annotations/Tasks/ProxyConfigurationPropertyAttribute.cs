namespace Fargate;

/// <summary>
/// A property of a <see cref="ProxyConfigurationAttribute"/>. Required are <c>ProxyIngressPort</c>, <c>ProxyEgressPort</c>,
/// <c>AppPorts</c>, <c>EgressIgnoredIPs</c>, <c>EgressIgnoredPorts</c>, and <c>IgnoredUID</c> or <c>IgnoredGID</c>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#proxyConfiguration
/// </summary>
/// <param name="name">The property's name, once per task.</param>
/// <param name="value">Its value, lists separated by commas. Those of <c>EgressIgnoredIPs</c> and <c>EgressIgnoredPorts</c> may be
/// empty.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ProxyConfigurationPropertyAttribute(string name, string value) : FargateAttribute
{
    /// <summary>The property's name.</summary>
    public string Name => name;

    /// <summary>Its value.</summary>
    public string Value => value;
}
