using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Services;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Resources;

/// <summary>More of something than a service, a run, a schedule or a cluster can have.</summary>
internal sealed class TooManyItems : SharedResourceRule
{
    public override string Id => "FARG1206";

    public override string Title => "List, such as subnets or securityGroups, has more entries than its quota";

    public override string MessageFormat => "{0} has {1} entries; the maximum is {2}";

    public override string Description =>
        "Quotas that AWS does not raise: 16 subnets, 5 security groups, 50 tags, 5 target groups, 1 service registry, 1 gateway "
        + "connector, 5 metric configurations, 1 EBS volume. For client aliases, ECS returns \"2 clientAliases exceeds the max limit of 1\".";

    public override Certainty Certainty => Certainty.Documented;

    public TooManyItems()
    {
        On<IStartsTasks>(static (starter, context) =>
        {
            var network = starter.Launch.NetworkConfiguration;
            Check(context, "subnets", network.Subnets.Count, ServiceLimits.MaxSubnets, () => network.Subnets.PathOf(ServiceLimits.MaxSubnets));
            Check(context, "securityGroups", network.SecurityGroups.Count, ServiceLimits.MaxSecurityGroups, () => network.SecurityGroups.PathOf(ServiceLimits.MaxSecurityGroups));
            CheckItems(context, "volumeConfigurations", starter.Launch.VolumeConfigurations, ServiceLimits.MaxVolumes);
        });
        On<IHasCapacityProviderStrategy>(static (resource, context) =>
            CheckItems(context, "capacityProviderStrategy", resource.CapacityProviderStrategy, ServiceLimits.MaxStrategyItems));
        On<IHasTags>(static (resource, context) => CheckItems(context, "tags", resource.Tags, TagLimits.MaxTags));
        On<Schedule>(static (schedule, context) =>
        {
            var maps = schedule.Launch.TagMaps;
            Check(context, "Tags", maps.Sum(it => it.Keys.Count), TagLimits.MaxTags, () => maps.Path);
        });
        On<Service>(static (service, context) =>
        {
            CheckItems(context, "loadBalancers", service.Input.LoadBalancers, ServiceLimits.MaxLoadBalancers);
            CheckItems(context, "gatewayConnectors", service.Input.GatewayConnectors, ServiceLimits.MaxGatewayConnectors);
            CheckItems(context, "metricConfigurations", service.Input.Monitoring.MetricConfigurations, ServiceLimits.MaxMetricConfigurations);
            CheckItems(context, "serviceRegistries", service.Input.ServiceRegistries, ServiceLimits.MaxServiceRegistries);
            foreach (var offered in service.Input.ServiceConnectConfiguration.Services)
                CheckItems(context, "clientAliases", offered.ClientAliases, ServiceLimits.MaxClientAliases);
        });
    }

    private static void CheckItems<T>(RuleContext context, string field, ApiList<T> items, int max)
        where T : ApiView => Check(context, field, items.Count, max, () => items[max].Path);

    private static void Check(RuleContext context, string field, int count, int max, Func<ApiPath> path)
    {
        if (count > max)
            context.Report(path(), [field, count, max]);
    }
}
