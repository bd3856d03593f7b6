using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>What is measured of a service.</summary>
public sealed class ServiceMonitoring : ApiView
{
    internal ServiceMonitoring(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public ApiList<MetricConfiguration> MetricConfigurations =>
        List("metricConfigurations", static (node, owner, key, token) => new MetricConfiguration(node, owner, key, token));
}
