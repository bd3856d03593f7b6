using Fargate.Core.Tree;

namespace Fargate.Core.Model.Services;

/// <summary>The input of UpdateService. Source: botocore 1.43.11, ecs/2014-11-13/service-2.json, read 2026-11-30.</summary>
public static class UpdateServiceShape
{
    // In the API's order; these are what they are when a service is created.
    private static readonly string[] AsCreated =
    [
        "desiredCount", "taskDefinition", "capacityProviderStrategy", "deploymentConfiguration", "availabilityZoneRebalancing", "networkConfiguration", "placementConstraints",
        "placementStrategy", "platformVersion", "healthCheckGracePeriodSeconds", "deploymentController", "enableExecuteCommand", "enableECSManagedTags", "loadBalancers",
        "propagateTags", "serviceRegistries", "serviceConnectConfiguration", "volumeConfigurations", "vpcLatticeConfigurations",
    ];

    public static ObjectShape Instance { get; } = new(
    [
        ("cluster", Shapes.Text),
        ("service", Shapes.Text),
        .. AsCreated.Select(it => (it, ((ObjectShape)ServiceShape.Instance["service"]!)[it]!)),
        ("forceNewDeployment", Shapes.Flag),
    ]);
}
