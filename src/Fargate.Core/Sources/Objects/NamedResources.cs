using Fargate.Core.Kinds;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Services;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Objects;

/// <summary>Reads the requests of the SDK and the classes of CloudFormation in the CDK.</summary>
internal static class NamedResources
{
    private const string Service = "service";
    private const string Target = "scalableTarget";
    private const string Policies = "scalingPolicies";
    private const string Actions = "scheduledActions";
    private const string Props = "props";

    private static readonly Dictionary<string, NamedResource> ByType = new(StringComparer.Ordinal)
    {
        ["Amazon.ECS.Model.RegisterTaskDefinitionRequest"] = new(ResourceKind.Task),
        ["Amazon.ECS.Model.CreateServiceRequest"] = new(ResourceKind.Service, Service),
        ["Amazon.ECS.Model.UpdateServiceRequest"] = new(ResourceKind.Service, Service) { IsChange = true },
        ["Amazon.ECS.Model.RunTaskRequest"] = new(ResourceKind.RunTask, "runTask"),
        ["Amazon.ECS.Model.CreateClusterRequest"] = new(ResourceKind.Cluster),
        // These three change a target, a policy or an action of that name where there is one.
        ["Amazon.ApplicationAutoScaling.Model.RegisterScalableTargetRequest"] = new(ResourceKind.Service, Target) { IsChange = true },
        ["Amazon.ApplicationAutoScaling.Model.PutScalingPolicyRequest"] = new(ResourceKind.Service, Policies) { IsChange = true },
        ["Amazon.ApplicationAutoScaling.Model.PutScheduledActionRequest"] = new(ResourceKind.Service, Actions) { IsChange = true },
        ["Amazon.Scheduler.Model.CreateScheduleRequest"] = new(ResourceKind.Schedule),
        ["Amazon.EKS.Model.CreateFargateProfileRequest"] = new(ResourceKind.FargateProfile),
        ["Amazon.CDK.AWS.ECS.CfnTaskDefinition"] = new(ResourceKind.Task) { Argument = Props, Filled = ["family"] },
        ["Amazon.CDK.AWS.ECS.CfnService"] = new(ResourceKind.Service, Service) { Argument = Props, Filled = ["serviceName", "desiredCount"] },
        ["Amazon.CDK.AWS.ECS.CfnCluster"] = new(ResourceKind.Cluster) { Argument = Props },
        ["Amazon.CDK.AWS.ApplicationAutoScaling.CfnScalableTarget"] = new(ResourceKind.Service, Target) { Argument = Props },
        ["Amazon.CDK.AWS.ApplicationAutoScaling.CfnScalingPolicy"] = new(ResourceKind.Service, Policies) { Argument = Props },
        ["Amazon.CDK.AWS.Scheduler.CfnSchedule"] = new(ResourceKind.Schedule) { Argument = Props },
        ["Amazon.CDK.AWS.EKS.CfnFargateProfile"] = new(ResourceKind.FargateProfile) { Argument = Props },
    };

    // Where CloudFormation has another name than the API. Upper and lower case are the same here.
    private static readonly Dictionary<string, string> OfCloudFormation = new(StringComparer.Ordinal)
    {
        ["PlacementStrategies"] = "placementStrategy",
        ["ClusterSettings"] = "settings",
    };

    // They leave the properties as they are. AddPropertyOverride and its like do not.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "AddDependency", "AddDependsOn", "AddMetadata", "ApplyRemovalPolicy", "OverrideLogicalId", "GetAtt", "GetMetadata", "ToString", "Equals", "GetHashCode",
    };

    /// <summary>The full names of the types.</summary>
    public static IReadOnlyCollection<string> Types => ByType.Keys;

    /// <summary>What an object describes; null for nothing that is known to be about Fargate.</summary>
    public static (ResourceKind Kind, ApiObject Root)? Read(CodeObject made, CodeReading reading)
    {
        if (!ByType.TryGetValue(made.Type, out var type) || Members(made, type, reading) is not { } members
            || ShapeReader.Read(members, ShapeOf(type), reading) is not ApiObject node)
        {
            return null;
        }

        foreach (var field in type.Filled.Where(it => node[it] is null))
            node.Set(field, new ApiUnknown());
        if (node.IsOpen)
            ApiTree.Open(node);
        if (type.IsChange)
            Open(node);
        var root = type.Field is null ? node : Around(node, type, members, reading);
        return IsOfFargate(root, node, type) ? (type.Kind, root) : null;
    }

    // What is set later on an object of CloudFormation counts as what its properties said.
    private static CodeObject? Members(CodeObject made, NamedResource type, CodeReading reading)
    {
        if (type.Argument is null)
            return made;
        if (!made.Arguments.TryGetValue(type.Argument, out var props) || reading.Resolve(props) is not CodeObject { Factory: null } said
            || made.Calls.Exists(it => !Harmless.Contains(it.Name)))
        {
            return null;
        }

        var members = new CodeObject(said.Type, null) { Origin = said.Origin, IsOpen = said.IsOpen || made.IsOpen };
        foreach (var property in said.Properties.Concat(made.Properties))
            members.Set(OfCloudFormation.TryGetValue(property.Key, out var name) ? name : property.Key, property.Value);
        return members;
    }

    private static Shape ShapeOf(NamedResource type) => type.Field is null ? type.Kind.Shape : type.Kind.Shape[type.Field] switch
    {
        ListShape list => list.Item,
        var shape => shape!,
    };

    // A deployment keeps what is not said of it anew; the other structures are replaced as a whole.
    private static void Open(ApiObject node)
    {
        node.IsOpen = true;
        if (node["deploymentConfiguration"] is ApiObject deployment)
            ApiTree.Open(deployment);
    }

    // What else there is of the resource is said elsewhere.
    private static ApiObject Around(ApiObject node, NamedResource type, CodeObject members, CodeReading reading)
    {
        var root = reading.From(new ApiObject(), members);
        foreach (var (field, shape) in type.Kind.Shape.Fields)
        {
            if (field != type.Field)
                root.Set(field, new ApiUnknown());
            else if (shape is ListShape)
                root.Set(field, new ApiArray { IsOpen = true, Items = { node } });
            else
                root.Set(field, node);
        }

        // CloudFormation has the actions in the target.
        if (type.Argument is not null && type.Field == Target && ShapeReader.Read(members.Property("ScheduledActions"), type.Kind.Shape[Actions]!, reading) is { } actions)
            root.Set(Actions, actions);
        return root;
    }

    // The rules about services, runs and schedules take it for granted.
    private static bool IsOfFargate(ApiObject root, ApiObject node, NamedResource type) => (type.Field, type.Kind) switch
    {
        (Target or Policies or Actions, _) => node.TextOf("ServiceNamespace") == "ecs" || IsMetricOfEcs(node),
        (Service, _) => IsOfFargate(new Service(root).Launch),
        (_, var kind) when kind == ResourceKind.RunTask => IsOfFargate(new RunTask(root).Launch),
        (_, var kind) when kind == ResourceKind.Schedule => IsOfFargate(new Schedule(root).Launch),
        _ => true,
    };

    // A strategy has either providers of Fargate or others, and only Fargate has platform versions.
    private static bool IsOfFargate(LaunchSettings launch) => launch.LaunchType.Is("FARGATE")
        || launch.CapacityProviderStrategy.Any(it => it.CapacityProvider.Is("FARGATE") || it.CapacityProvider.Is(LaunchSettings.Spot))
        || (!launch.LaunchType.IsKnown(out _) && launch.PlatformVersion.IsKnown(out _));

    // A policy in CloudFormation may name its target alone.
    private static bool IsMetricOfEcs(ApiObject policy) =>
        policy["TargetTrackingScalingPolicyConfiguration"] is ApiObject tracking && tracking["PredefinedMetricSpecification"] is ApiObject metric
        && metric.TextOf("PredefinedMetricType") is "ECSServiceAverageCPUUtilization" or "ECSServiceAverageMemoryUtilization";
}
