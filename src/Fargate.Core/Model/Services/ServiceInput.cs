using Fargate.Core.Model.Launching;
using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>The input of CreateService, but for what <see cref="LaunchSettings"/> has.</summary>
public sealed class ServiceInput : ApiView
{
    internal ServiceInput(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> ServiceName => Text("serviceName");

    public Value<string> TaskDefinition => Text("taskDefinition");

    public Value<string> Cluster => Text("cluster");

    public Value<int> DesiredCount => Integer("desiredCount");

    public Value<string> SchedulingStrategy => Text("schedulingStrategy");

    public Value<string> AvailabilityZoneRebalancing => Text("availabilityZoneRebalancing");

    /// <summary>Seconds.</summary>
    public Value<int> HealthCheckGracePeriodSeconds => Integer("healthCheckGracePeriodSeconds");

    public DeploymentController DeploymentController => new(Member("deploymentController"), this, "deploymentController");

    public DeploymentConfiguration DeploymentConfiguration => new(Member("deploymentConfiguration"), this, "deploymentConfiguration");

    public ServiceConnectConfiguration ServiceConnectConfiguration => new(Member("serviceConnectConfiguration"), this, "serviceConnectConfiguration");

    public ApiList<LoadBalancer> LoadBalancers =>
        List("loadBalancers", static (node, owner, key, token) => new LoadBalancer(node, owner, key, token));

    public ApiList<VpcLatticeConfiguration> VpcLatticeConfigurations =>
        List("vpcLatticeConfigurations", static (node, owner, key, token) => new VpcLatticeConfiguration(node, owner, key, token));

    public ApiList<GatewayConnector> GatewayConnectors =>
        List("gatewayConnectors", static (node, owner, key, token) => new GatewayConnector(node, owner, key, token));

    public ServiceMonitoring Monitoring => new(Member("monitoring"), this, "monitoring");

    public ApiList<ServiceRegistry> ServiceRegistries =>
        List("serviceRegistries", static (node, owner, key, token) => new ServiceRegistry(node, owner, key, token));
}
