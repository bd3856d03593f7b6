using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;
using static Fargate.Core.Sources.Objects.Cdk.CdkServiceTypes;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>The constructs of the CDK that make services and other resources, and what their methods add to it.</summary>
internal static class CdkServices
{
    private const string Ecs = "Amazon.CDK.AWS.ECS.";
    private const string FargateService = Ecs + "FargateService";
    private const string ClusterType = Ecs + "Cluster";
    private const string ProfileType = "Amazon.CDK.AWS.EKS.FargateProfile";
    private const string QueuePattern = Ecs + "Patterns.QueueProcessingFargateService";

    // A scheduled task is no service.
    private static readonly HashSet<string> Patterns = new(CdkPatterns.Types.Where(it => it != Ecs + "Patterns.ScheduledFargateTask"), StringComparer.Ordinal);

    // They say nothing of the service, or only what it does not know before it is made.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "AttachToApplicationTargetGroup", "AttachToNetworkTargetGroup", "AttachToClassicLB", "Metric", "MetricCpuUtilization", "MetricMemoryUtilization",
        "ApplyRemovalPolicy", "ToString", "Equals", "GetHashCode",
    };

    /// <summary>The full names of the constructs; those that make a task, too, are among <see cref="CdkConstructs.Types"/>.</summary>
    public static IReadOnlyList<string> Types { get; } = [FargateService, ClusterType, ProfileType];

    /// <summary>The service that a construct makes, with its scaling; null for one that makes none.</summary>
    public static ApiObject? Service(CodeObject made, CodeReading reading)
    {
        if (made.Type == FargateService)
            return CdkValues.PropsOf(made, reading) is { } its && !IsOverridden(made) ? Service(made, its, made, reading) : null;
        if (!Patterns.Contains(made.Type) || CdkValues.PropsOf(made, reading) is not { } props || IsOverridden(made))
            return null;
        var service = made.Parts.TryGetValue("Service", out var part) ? part : null;
        if (service is not null && IsOverridden(service))
            return null;
        var root = Service(made, props, service, reading);
        if (made.Type == QueuePattern)
            AddQueueScaling(root, made, props, reading);
        return root;
    }

    /// <summary>The task that a service starts; null where it is not known.</summary>
    public static ApiObject? TaskOf(CodeObject made, CodeReading reading)
    {
        if (CdkValues.PropsOf(made, reading) is not { } props)
            return null;
        if (props.Property("TaskDefinition") is not { } definition)
            return CdkConstructs.Task(made, reading);
        var task = reading.Resolve(definition) is CodeObject { Factory: null } known ? CdkConstructs.Task(known, reading) : null;
        if (task is not null && (HasDefinition(made) || (made.Parts.TryGetValue("Service", out var service) && HasDefinition(service))))
            ApiTree.Open(task);
        return task;
    }

    public static ApiObject? Cluster(CodeObject made, CodeReading reading)
    {
        if (made.Type != ClusterType || CdkValues.PropsOf(made, reading) is not { } props || IsOverridden(made))
            return null;
        var root = reading.From(new ApiObject(), made);
        CdkServiceTypes.Cluster.Fill(root, props, reading);
        // The CDK associates them with the cluster by a resource of its own.
        foreach (var field in new[] { "capacityProviders", "defaultCapacityProviderStrategy", "settings", "serviceConnectDefaults", "tags" })
            root.Set(field, new ApiUnknown());
        foreach (var call in made.Calls.Where(it => it.Name == "AddDefaultCapacityProviderStrategy" && it.IsCertain))
            root.Set("defaultCapacityProviderStrategy", CdkValues.Read(call.Result.Arguments.Values.FirstOrDefault(), Strategy, reading) ?? new ApiUnknown());
        return Complete(root, root);
    }

    public static ApiObject? FargateProfile(CodeObject made, CodeReading reading)
    {
        if (made.Type != ProfileType || CdkValues.PropsOf(made, reading) is not { } props)
            return null;
        var root = reading.From(new ApiObject(), made);
        CdkServiceTypes.FargateProfile.Fill(root, props, reading);
        foreach (var field in new[] { "clusterName", "podExecutionRoleArn", "subnets", "tags" })
            root.Set(field, new ApiUnknown());
        return Complete(root, root);
    }

    private static ApiObject Service(CodeObject made, CodeObject props, CodeObject? service, CodeReading reading)
    {
        var root = reading.From(new ApiObject(), made);
        var input = reading.From(new ApiObject(), made);
        root.Set("service", input);
        // What others attach to it.
        foreach (var field in new[] { "scalableTarget", "scalingPolicies", "scheduledActions" })
            root.Set(field, new ApiUnknown());
        // What the CDK makes itself, or what is known only once the cluster is.
        foreach (var field in new[] { "cluster", "taskDefinition", "tags", "launchType" })
            input.Set(field, new ApiUnknown());
        input.GetOrAddArray("loadBalancers").IsOpen = true;
        var network = input.GetOrAddObject("networkConfiguration").GetOrAddObject("awsvpcConfiguration");
        network.Set("subnets", new ApiUnknown());
        network.Set("securityGroups", new ApiUnknown());
        (Patterns.Contains(made.Type) ? PatternService : CdkServiceTypes.Service).Fill(input, props, reading);
        SetDefaults(input);
        if (service is not null)
            ApplyCalls(root, input, service, reading);
        return Complete(root, input);
    }

    private static void SetDefaults(ApiObject input)
    {
        // CloudFormation names it, and runs one task.
        CdkValues.SetDefaults(input, ("serviceName", new ApiUnknown()), ("desiredCount", new ApiUnknown()));
        if (input.IsOpen)
            return;
        if (input["capacityProviderStrategy"] is null && (input["deploymentController"] is null or ApiObject && !IsExternal(input)))
            input.Set("launchType", ApiScalar.String("FARGATE"));
        else if (input["capacityProviderStrategy"] is ApiArray)
            input.Remove("launchType");
        CdkValues.SetDefaults(
            input.GetOrAddObject("deploymentConfiguration"), ("minimumHealthyPercent", ApiScalar.Integer(50)), ("maximumPercent", ApiScalar.Integer(200)));
    }

    private static bool IsExternal(ApiObject input) => input["deploymentController"] is ApiObject controller && controller.TextOf("type") is null or "EXTERNAL";

    private static void ApplyCalls(ApiObject root, ApiObject input, CodeObject service, CodeReading reading)
    {
        input.IsOpen |= service.IsOpen;
        foreach (var call in service.Calls)
        {
            var said = call.Result.Arguments.Values.FirstOrDefault();
            switch (call.Name)
            {
                case "AutoScaleTaskCount" when call.IsCertain:
                    AddScaling(root, call.Result, said, reading);
                    break;
                case "AutoScaleTaskCount":
                    break;
                case "EnableServiceConnect":
                    input.Set("serviceConnectConfiguration", ValueOf(call, said, ServiceConnect, reading));
                    break;
                case "EnableCloudMap" or "AssociateCloudMapService":
                    input.Set("serviceRegistries", ValueOf(call, said, Registries, reading));
                    break;
                case "EnableDeploymentAlarms":
                    input.GetOrAddObject("deploymentConfiguration").Set("alarms", new ApiUnknown());
                    break;
                case "AddVolume" when call.IsCertain:
                    input.GetOrAddArray("volumeConfigurations").Items.Add(CdkValues.Read(said, LaunchVolume, reading) ?? new ApiUnknown());
                    break;
                case "AddVolume":
                    input.GetOrAddArray("volumeConfigurations").IsOpen = true;
                    break;
                case "LoadBalancerTarget":
                    AddTarget(input, said, reading);
                    break;
                case "RegisterLoadBalancerTargets":
                    foreach (var target in (reading.Resolve(said) as CodeList)?.Items ?? [])
                        AddTarget(input, target, reading);
                    break;
                case var name when Harmless.Contains(name):
                    break;
                default:
                    input.IsOpen = true;
                    break;
            }
        }
    }

    private static ApiNode ValueOf(CodeCall call, CodeValue? said, CdkValue type, CodeReading reading) =>
        call.IsCertain && CdkValues.Read(said, type, reading) is { } value ? value : new ApiUnknown();

    // Whether it is registered or not: a target that is not there cannot be.
    private static void AddTarget(ApiObject input, CodeValue? said, CodeReading reading)
    {
        if (CdkValues.Read(said, LoadBalancerTarget.Structure, reading) is not ApiObject target)
            return;
        CdkValues.SetDefaults(target, ("targetGroupArn", new ApiUnknown()), ("containerPort", new ApiUnknown()));
        input.GetOrAddArray("loadBalancers").Items.Add(target);
    }

    private static void AddScaling(ApiObject root, CodeObject scaling, CodeValue? bounds, CodeReading reading)
    {
        var target = reading.From(new ApiObject(), scaling);
        if (reading.Resolve(bounds) is CodeObject { Factory: null } said)
            Bounds.Fill(target, said, reading);
        else
            target.IsOpen = true;
        CdkValues.SetDefaults(target, ("MinCapacity", ApiScalar.Integer(1)));
        root.Set("scalableTarget", target);
        var policies = new ApiArray { IsOpen = true };
        var actions = new ApiArray { IsOpen = true };
        root.Set("scalingPolicies", policies);
        root.Set("scheduledActions", actions);
        foreach (var call in scaling.Calls.Where(it => it.IsCertain))
        {
            var props = reading.Resolve(call.Result.Arguments.FirstOrDefault(it => it.Key != "id").Value) as CodeObject;
            if (props is not { Factory: null })
                continue;
            switch (call.Name)
            {
                case "ScaleOnCpuUtilization":
                    policies.Items.Add(Tracking(call.Result, props, "ECSServiceAverageCPUUtilization", reading));
                    break;
                case "ScaleOnMemoryUtilization":
                    policies.Items.Add(Tracking(call.Result, props, "ECSServiceAverageMemoryUtilization", reading));
                    break;
                case "ScaleOnRequestCount":
                    policies.Items.Add(Tracking(call.Result, props, "ALBRequestCountPerTarget", reading));
                    break;
                case "ScaleToTrackCustomMetric":
                    policies.Items.Add(Tracking(call.Result, props, null, reading));
                    break;
                case "ScaleOnMetric":
                    policies.Items.Add(Policy(call.Result, props, "StepScaling", "StepScalingPolicyConfiguration", StepScaling.Read(props, reading), reading));
                    break;
                case "ScaleOnSchedule":
                    actions.Items.Add(Action(call.Result, props, reading));
                    break;
            }
        }
    }

    private static ApiObject Tracking(CodeObject call, CodeObject props, string? metric, CodeReading reading)
    {
        var configuration = TargetTracking.Read(props, reading);
        if (metric is null)
        {
            configuration.Set("CustomizedMetricSpecification", new ApiUnknown());
        }
        else
        {
            var specification = configuration.GetOrAddObject("PredefinedMetricSpecification");
            specification.Set("PredefinedMetricType", ApiScalar.String(metric));
            // The CDK asks the target group for it.
            if (metric == "ALBRequestCountPerTarget")
                specification.Set("ResourceLabel", new ApiUnknown());
        }

        return Policy(call, props, "TargetTrackingScaling", "TargetTrackingScalingPolicyConfiguration", configuration, reading);
    }

    private static ApiObject Policy(CodeObject call, CodeObject props, string type, string field, ApiObject configuration, CodeReading reading)
    {
        var policy = reading.From(new ApiObject(), call);
        policy.Set("PolicyName", CdkValues.Read(props.Property("PolicyName"), CdkValues.Text, reading) ?? new ApiUnknown());
        policy.Set("PolicyType", ApiScalar.String(type));
        policy.Set(field, configuration);
        return policy;
    }

    private static ApiObject Action(CodeObject call, CodeObject props, CodeReading reading)
    {
        var action = reading.From(new ApiObject(), call);
        action.Set("ScheduledActionName", call.Arguments.TryGetValue("id", out var id) ? CdkValues.Read(id, CdkValues.Text, reading) ?? new ApiUnknown() : new ApiUnknown());
        ScheduledAction.Fill(action, props, reading);
        return action;
    }

    // From 1 to 2 tasks where nothing is said.
    private static void AddQueueScaling(ApiObject root, CodeObject made, CodeObject props, CodeReading reading)
    {
        var target = reading.From(new ApiObject(), made);
        QueueBounds.FillPart(target, props, reading);
        CdkValues.SetDefaults(target, ("MinCapacity", ApiScalar.Integer(1)), ("MaxCapacity", ApiScalar.Integer(2)));
        root.Set("scalableTarget", target);
        if (props.Property("CpuTargetUtilizationPercent") is not { } percent || reading.Resolve(props.Property("DisableCpuBasedScaling")) is not (null or CodeScalar { Value: false }))
            return;
        var tracking = new CodeObject(props.Type, null) { Origin = props.Origin };
        tracking.Set("TargetUtilizationPercent", percent);
        root.Set("scalingPolicies", new ApiArray { IsOpen = true, Items = { Tracking(made, tracking, "ECSServiceAverageCPUUtilization", reading) } });
    }

    private static ApiObject Complete(ApiObject root, ApiObject input)
    {
        if (input.IsOpen)
            ApiTree.Open(root);
        return root;
    }

    // service.TaskDefinition.AddContainer(...)
    private static bool HasDefinition(CodeObject service) => service.Parts.ContainsKey("TaskDefinition");

    // ((CfnService)service.Node.DefaultChild).AddPropertyOverride(...)
    private static bool IsOverridden(CodeObject made) => made.Parts.TryGetValue("Node", out var node) && !CdkContainers.IsOnlyOrdered(node);
}
