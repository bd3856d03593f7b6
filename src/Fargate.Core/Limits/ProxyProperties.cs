namespace Fargate.Core.Limits;

/// <summary>
/// The properties of an App Mesh proxy. Source: ProxyConfiguration in AWS's model, and what the API misses: cdk-preflight 0.0.143
/// (2026-09); read 2026-11-23. EgressIgnoredPorts is documented as required, too, but AWS's own examples go without it.
/// </summary>
public static class ProxyProperties
{
    public static IReadOnlyList<string> Enforced { get; } = ["ProxyIngressPort", "ProxyEgressPort", "AppPorts", "EgressIgnoredIPs"];

    /// <summary>One of them is documented as required.</summary>
    public static IReadOnlyList<string> Identities { get; } = ["IgnoredUID", "IgnoredGID"];
}
