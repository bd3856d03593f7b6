using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Services;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Resources;

/// <summary>More of something than a service, a run, a schedule or a cluster can have.</summary>
internal sealed class TooManyItems : ResourceRule
{
    public override string Id => "FARG1206";

    public override string Title => "The list is too long";

    public override string MessageFormat => "{0} has {1} entries; it can have {2}";

    public override string Description =>
        "Quotas that AWS does not raise: 16 subnets, 5 security groups, 50 tags, 5 target groups, 1 service registry, 1 EBS volume. \"2 "
        + "clientAliases exceeds the max limit of 1\".";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(ResourceContext context)
    {
        if (context.Launch is { } launch)
        {
            var network = launch.NetworkConfiguration;
            Check("subnets", network.Subnets.Count, ServiceLimits.MaxSubnets, () => network.Subnets.Path);
            Check("securityGroups", network.SecurityGroups.Count, ServiceLimits.MaxSecurityGroups, () => network.SecurityGroups.Path);
            CheckItems("volumeConfigurations", launch.VolumeConfigurations, ServiceLimits.MaxVolumes);
        }

        CheckItems("capacityProviderStrategy", context.CapacityProviderStrategy, ServiceLimits.MaxStrategyItems);
        CheckItems("tags", context.Launch?.Tags ?? context.Cluster?.Tags, TagLimits.MaxTags);
        CheckItems("loadBalancers", context.Service?.Input.LoadBalancers, ServiceLimits.MaxLoadBalancers);
        CheckItems("serviceRegistries", context.Service?.Input.ServiceRegistries, ServiceLimits.MaxServiceRegistries);
        foreach (var offered in context.Service?.Input.ServiceConnectConfiguration.Services ?? Enumerable.Empty<ServiceConnectService>())
            CheckItems("clientAliases", offered.ClientAliases, ServiceLimits.MaxClientAliases);

        void CheckItems<T>(string field, ApiList<T>? items, int max)
            where T : ApiView
        {
            if (items is not null)
                Check(field, items.Count, max, () => items[max].Path);
        }

        void Check(string field, int count, int max, Func<ApiPath> path)
        {
            if (count > max)
                context.Report(path(), [field, count, max]);
        }
    }
}
