using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>
/// What the API wants to be told and the attributes leave out because it follows from the rest. Only to be asked for once the parameters
/// of the build have their values.
/// </summary>
public static class ResourceDefaults
{
    private const string Capacity = "ecs:service:DesiredCount";

    /// <summary>Names the task definition of a resource that names none.</summary>
    public static void SetTask(ResourceKind kind, ApiObject root, ApiNode family)
    {
        if (kind == ResourceKind.Service && root.GetOrAddObject("service") is var service && service["taskDefinition"] is null)
            service.Set("taskDefinition", family);
        else if (kind == ResourceKind.RunTask && root.GetOrAddObject("runTask") is var run && run["taskDefinition"] is null)
            run.Set("taskDefinition", family);
        else if (kind == ResourceKind.Schedule && EcsParameters(root) is var ecs && ecs["TaskDefinitionArn"] is null)
            ecs.Set("TaskDefinitionArn", family);
    }

    public static void Complete(ResourceKind kind, ApiObject root)
    {
        switch (kind.Target)
        {
            case AttributeTarget.Service:
                CompleteScaling(root);
                break;
            case AttributeTarget.Schedule:
                CompleteSchedule(root);
                break;
            case AttributeTarget.Cluster when root["capacityProviders"] is null && root["defaultCapacityProviderStrategy"] is ApiArray strategy:
                // A strategy is of providers that the cluster has.
                root.GetOrAddArray("capacityProviders").Items.AddRange(strategy.Items.Select(it => (it as ApiObject)?["capacityProvider"] ?? new ApiUnknown()));
                break;
        }
    }

    private static void CompleteScaling(ApiObject root)
    {
        ApiNode resourceId = Text(root["service"], "serviceName") is { } name && ClusterOf(root["service"]) is { } cluster
            ? ApiScalar.String($"service/{cluster}/{name}")
            : new ApiUnknown();
        foreach (var scaling in Scaling(root))
        {
            scaling.Set("ServiceNamespace", ApiScalar.String("ecs"));
            scaling.Set("ResourceId", resourceId);
            scaling.Set("ScalableDimension", ApiScalar.String(Capacity));
        }
    }

    private static IEnumerable<ApiObject> Scaling(ApiObject root)
    {
        if (root["scalableTarget"] is ApiObject target)
            yield return target;
        foreach (var list in new[] { root["scalingPolicies"], root["scheduledActions"] })
        {
            foreach (var item in (list as ApiArray)?.Items.OfType<ApiObject>() ?? [])
                yield return item;
        }
    }

    // The name is what stands last in an ARN. The service's own default is a cluster of this name.
    internal static string? ClusterOf(ApiNode? service) => (service as ApiObject)?["cluster"] switch
    {
        null => "default",
        ApiScalar cluster => cluster.Text.Substring(cluster.Text.LastIndexOf('/') + 1),
        _ => null,
    };

    private static void CompleteSchedule(ApiObject root)
    {
        var window = root.GetOrAddObject("FlexibleTimeWindow");
        if (window["Mode"] is null)
            window.Set("Mode", ApiScalar.String(window["MaximumWindowInMinutes"] is null ? "OFF" : "FLEXIBLE"));

        // The scheduler takes ARNs alone. The definition is of the account and region of the cluster.
        var ecs = EcsParameters(root);
        if (Text(ecs, "TaskDefinitionArn") is not { } family || family.StartsWith("arn:", StringComparison.Ordinal))
            return;
        var arn = Text(root["Target"], "Arn")?.Split(':');
        ecs.Set("TaskDefinitionArn", arn is [_, _, _, _, _, ..]
            ? ApiScalar.String(string.Join(":", arn.Take(5)) + ":task-definition/" + family)
            : new ApiUnknown());
    }

    private static ApiObject EcsParameters(ApiObject root) => root.GetOrAddObject("Target").GetOrAddObject("EcsParameters");

    private static string? Text(ApiNode? holder, string field) => ((holder as ApiObject)?[field] as ApiScalar)?.Text;
}
