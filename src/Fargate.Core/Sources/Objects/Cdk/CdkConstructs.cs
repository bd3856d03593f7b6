using Fargate.Core.Limits;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>The constructs of the CDK that make a task definition, and what their methods add to it.</summary>
internal static class CdkConstructs
{
    private const string Ecs = "Amazon.CDK.AWS.ECS.";
    private const string Patterns = Ecs + "Patterns.";

    // They say nothing about the definition that is not said elsewhere.
    private static readonly HashSet<string> OfRoles = new(StringComparer.Ordinal)
    {
        "AddToTaskRolePolicy", "AddToExecutionRolePolicy", "ObtainExecutionRole", "GrantRun", "FindPortMappingByName", "FindPortMapping", "AddPlacementConstraint",
        "ApplyRemovalPolicy", "ToString", "Equals", "GetHashCode", "AddToExecutionPolicy",
    };

    /// <summary>The full names of the constructs.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        Ecs + "FargateTaskDefinition", Ecs + "TaskDefinition", Patterns + "ApplicationLoadBalancedFargateService", Patterns + "NetworkLoadBalancedFargateService",
        Patterns + "ApplicationMultipleTargetGroupsFargateService", Patterns + "NetworkMultipleTargetGroupsFargateService", Patterns + "QueueProcessingFargateService",
        Patterns + "ScheduledFargateTask",
    ];

    /// <summary>The definition that a construct makes; null for one that makes none for Fargate.</summary>
    public static ApiObject? Task(CodeObject made, CodeReading reading) => made.Type switch
    {
        Ecs + "FargateTaskDefinition" => FargateTaskDefinition(made, reading),
        Ecs + "TaskDefinition" => TaskDefinition(made, reading),
        Patterns + "ApplicationLoadBalancedFargateService" or Patterns + "NetworkLoadBalancedFargateService" => Pattern(made, "web", 80, reading),
        Patterns + "ApplicationMultipleTargetGroupsFargateService" or Patterns + "NetworkMultipleTargetGroupsFargateService" => Pattern(made, "web", 80, reading),
        Patterns + "QueueProcessingFargateService" => QueuePattern(made, reading),
        Patterns + "ScheduledFargateTask" => ScheduledPattern(made, reading),
        _ => null,
    };

    /// <summary>Adds what a call is given.</summary>
    public static void Add(ApiObject holder, string field, CodeCall call, CdkValue item, CodeReading reading)
    {
        var list = holder.GetOrAddArray(field);
        if (!call.IsCertain || reading.Resolve(call.Result.Arguments.Values.FirstOrDefault()) is not CodeList { IsOpen: false } items)
        {
            list.IsOpen = true;
            return;
        }

        list.Items.AddRange(items.Items.Select(it => CdkValues.Read(it, item, reading) ?? new ApiUnknown()));
    }

    private static ApiObject FargateTaskDefinition(CodeObject made, CodeReading reading)
    {
        var root = Start(made, reading);
        if (Props(made, reading) is { } props)
            CdkTypes.FargateTask.Fill(root, props, reading);
        SetDefaults(root, ("cpu", ApiScalar.String("256")), ("memory", ApiScalar.String("512")));
        return Complete(root, made, reading);
    }

    private static ApiObject? TaskDefinition(CodeObject made, CodeReading reading)
    {
        if (Props(made, reading) is not { } props || reading.Resolve(props.Property("Compatibility")) is not CodeMember { Name: "FARGATE" or "EC2_AND_FARGATE" } compatibility)
            return null;
        var root = Start(made, reading);
        CdkTypes.Task.Fill(root, props, reading);
        if (compatibility.Name == "EC2_AND_FARGATE")
            root.GetOrAddArray("requiresCompatibilities").Items.Insert(0, ApiScalar.String("EC2"));
        return Complete(root, made, reading);
    }

    private static ApiObject? Pattern(CodeObject made, string name, int port, CodeReading reading)
    {
        if (Props(made, reading) is not { } props || props.Property("TaskDefinition") is not null)
            return null;
        var root = Start(made, reading);
        FillTask(root, props, reading);
        var container = root.GetOrAddArray("containerDefinitions");
        switch (reading.Resolve(props.Property("TaskImageOptions")))
        {
            case CodeObject { Factory: null } image:
                container.Items.Add(Image(root, image, name, port, reading));
                break;
            default:
                container.IsOpen = true;
                break;
        }

        return Finish(root, made, reading);
    }

    private static ApiObject? QueuePattern(CodeObject made, CodeReading reading)
    {
        if (Props(made, reading) is not { } props || props.Property("TaskDefinition") is not null)
            return null;
        var root = Start(made, reading);
        FillTask(root, props, reading);
        var container = new ApiObject();
        CdkTypes.TaskImage.Fill(container, Only(props, "Image", "Command", "Environment", "Secrets", "LogDriver", "ContainerName", "HealthCheck"), reading);
        // It is told the name of its queue.
        container.GetOrAddArray("environment").IsOpen = true;
        SetDefaults(container, ("name", ApiScalar.String("QueueProcessingContainer")), ("essential", ApiScalar.Boolean(true)), ("logConfiguration", new ApiUnknown()));
        root.GetOrAddArray("containerDefinitions").Items.Add(container);
        return Finish(root, made, reading);
    }

    private static ApiObject? ScheduledPattern(CodeObject made, CodeReading reading)
    {
        if (Props(made, reading) is not { } props || reading.Resolve(props.Property("ScheduledFargateTaskImageOptions")) is not CodeObject { Factory: null } image)
            return null;
        var root = Start(made, reading);
        FillTask(root, props, reading);
        FillTask(root, image, reading);
        var container = new ApiObject();
        CdkTypes.TaskImage.Fill(container, Only(image, "Image", "Command", "Environment", "Secrets", "LogDriver", "ContainerName"), reading);
        SetDefaults(container, ("name", ApiScalar.String("ScheduledContainer")), ("essential", ApiScalar.Boolean(true)), ("logConfiguration", new ApiUnknown()));
        root.GetOrAddArray("containerDefinitions").Items.Add(container);
        return Finish(root, made, reading);
    }

    private static void FillTask(ApiObject root, CodeObject props, CodeReading reading)
    {
        CdkTypes.FargateTask.Fill(root, Only(props, "Cpu", "MemoryLimitMiB", "EphemeralStorageGiB", "RuntimePlatform", "Family"), reading);
        root.IsOpen |= props.IsOpen;
    }

    private static ApiObject Finish(ApiObject root, CodeObject made, CodeReading reading)
    {
        SetDefaults(root, ("cpu", ApiScalar.String("256")), ("memory", ApiScalar.String("512")));
        // pattern.TaskDefinition.AddContainer(...)
        if (made.Parts.TryGetValue("TaskDefinition", out var definition))
            ApplyCalls(root, definition, reading);
        if (made.Parts.TryGetValue("Service", out var service) && service.Parts.TryGetValue("TaskDefinition", out var same))
            ApplyCalls(root, same, reading);
        return Complete(root, null, reading);
    }

    private static ApiObject Image(ApiObject root, CodeObject image, string name, int port, CodeReading reading)
    {
        var container = CdkTypes.TaskImage.Read(image, reading);
        if (CdkValues.Read(image.Property("Family"), CdkValues.Text, reading) is { } family)
            root.Set("family", family);
        SetDefaults(container, ("name", ApiScalar.String(name)), ("essential", ApiScalar.Boolean(true)));
        if (image.Property("LogDriver") is null && reading.Resolve(image.Property("EnableLogging")) is not CodeScalar { Value: false })
            container.Set("logConfiguration", new ApiUnknown());
        var mappings = container.GetOrAddArray("portMappings");
        if (image.Property("ContainerPorts") is { } ports)
        {
            foreach (var number in (reading.Resolve(ports) as CodeList)?.Items ?? [])
                AddPort(mappings, CdkValues.Read(number, CdkValues.Number, reading));
            mappings.IsOpen = reading.Resolve(ports) is not CodeList { IsOpen: false };
        }
        else
        {
            AddPort(mappings, CdkValues.Read(image.Property("ContainerPort"), CdkValues.Number, reading) ?? ApiScalar.Integer(port));
        }

        return container;
    }

    private static void AddPort(ApiArray mappings, ApiNode? port)
    {
        var mapping = new ApiObject();
        mapping.Set("containerPort", port ?? new ApiUnknown());
        mapping.Set("protocol", ApiScalar.String("tcp"));
        mappings.Items.Add(mapping);
    }

    private static CodeObject Only(CodeObject value, params string[] properties)
    {
        var result = new CodeObject(value.Type, value.Factory) { Origin = value.Origin, Only = properties };
        result.Properties.AddRange(value.Properties.Where(it => properties.Contains(it.Key)));
        return result;
    }

    // Null where the construct has none, or where they are not known: then all is.
    private static CodeObject? Props(CodeObject made, CodeReading reading)
    {
        if (!made.Arguments.TryGetValue("props", out var props) || reading.Resolve(props) is not { } said)
            return null;
        if (said is CodeObject { Factory: null } known)
            return known;
        var unknown = new CodeObject(made.Type, null) { IsOpen = true };
        return unknown;
    }

    private static ApiObject Start(CodeObject made, CodeReading reading)
    {
        var root = reading.From(new ApiObject(), made);
        root.GetOrAddArray("requiresCompatibilities").Items.Add(ApiScalar.String("FARGATE"));
        root.Set("networkMode", ApiScalar.String(NetworkModes.Awsvpc));
        // What the CDK makes itself.
        foreach (var field in new[] { "family", "executionRoleArn", "taskRoleArn", "tags" })
            root.Set(field, new ApiUnknown());
        return root;
    }

    private static ApiObject Complete(ApiObject root, CodeObject? made, CodeReading reading)
    {
        if (made is not null)
            ApplyCalls(root, made, reading);
        root.GetOrAddArray("containerDefinitions");
        if (root.IsOpen)
            ApiTree.Open(root);
        return root;
    }

    private static void SetDefaults(ApiObject root, params (string Field, ApiNode Value)[] defaults)
    {
        foreach (var (field, value) in defaults)
        {
            if (root[field] is null && !root.IsOpen)
                root.Set(field, value);
        }
    }

    private static void ApplyCalls(ApiObject root, CodeObject definition, CodeReading reading)
    {
        root.IsOpen |= definition.IsOpen;
        foreach (var call in definition.Calls)
        {
            switch (call.Name)
            {
                case "AddContainer" or "AddFirelensLogRouter" when call.IsCertain:
                    root.GetOrAddArray("containerDefinitions").Items.Add(Container(root, call.Result, reading));
                    break;
                case "AddContainer" or "AddFirelensLogRouter":
                    root.GetOrAddArray("containerDefinitions").IsOpen = true;
                    break;
                case "AddVolume":
                    AddVolume(root.GetOrAddArray("volumes"), call, reading);
                    break;
                case "FindContainer" when call.Result is { Calls.Count: 0, IsOpen: false }:
                    break;
                case var name when OfRoles.Contains(name):
                    break;
                default:
                    root.IsOpen = true;
                    break;
            }
        }

        // definition.DefaultContainer.AddPortMappings(...)
        if (definition.Parts.TryGetValue("DefaultContainer", out var container))
        {
            if (root["containerDefinitions"] is ApiArray { Items: [ApiObject first, ..] })
                ApplyContainerCalls(root, first, container, reading);
            else
                root.IsOpen = true;
        }
    }

    private static void AddVolume(ApiArray volumes, CodeCall call, CodeReading reading)
    {
        if (call.IsCertain && CdkValues.Read(call.Result.Arguments.Values.FirstOrDefault(), CdkTypes.Volume.Structure, reading) is { } volume)
            volumes.Items.Add(volume);
        else
            volumes.IsOpen = true;
    }

    private static ApiObject Container(ApiObject root, CodeObject made, CodeReading reading)
    {
        var container = reading.From(new ApiObject(), made);
        var rows = made.Factory == "AddContainer" ? CdkTypes.Container : CdkTypes.LogRouter;
        var options = reading.Resolve(made.Arguments.FirstOrDefault(it => it.Key != "id").Value);
        if (options is CodeObject { Factory: null } said)
            rows.Fill(container, said, reading);
        else
            container.IsOpen = true;
        SetDefaults(container, ("name", NameOf(made, reading)), ("essential", ApiScalar.Boolean(true)));
        ApplyContainerCalls(root, container, made, reading);
        foreach (var mapping in (container["portMappings"] as ApiArray)?.Items.OfType<ApiObject>() ?? [])
            SetDefaults(mapping, ("protocol", ApiScalar.String("tcp")));
        if (container.IsOpen)
            ApiTree.Open(container);
        return container;
    }

    private static ApiNode NameOf(CodeObject made, CodeReading reading)
    {
        var options = made.Arguments.FirstOrDefault(it => it.Key != "id").Value;
        return (reading.Resolve(options) as CodeObject)?.Property("ContainerName") is { } name
            ? CdkValues.Read(name, CdkValues.Text, reading) ?? new ApiUnknown()
            : made.Arguments.TryGetValue("id", out var id) ? CdkValues.Read(id, CdkValues.Text, reading) ?? new ApiUnknown() : new ApiUnknown();
    }

    private static void ApplyContainerCalls(ApiObject root, ApiObject container, CodeObject made, CodeReading reading)
    {
        container.IsOpen |= made.IsOpen;
        foreach (var call in made.Calls)
        {
            switch (call.Name)
            {
                case "AddPortMappings":
                    Add(container, "portMappings", call, CdkTypes.PortMapping.Structure, reading);
                    break;
                case "AddMountPoints":
                    Add(container, "mountPoints", call, CdkTypes.MountPoint.Structure, reading);
                    break;
                case "AddUlimits":
                    Add(container, "ulimits", call, CdkTypes.Ulimit.Structure, reading);
                    break;
                case "AddVolumesFrom":
                    Add(container, "volumesFrom", call, CdkTypes.VolumeFrom.Structure, reading);
                    break;
                case "AddContainerDependencies":
                    Add(container, "dependsOn", call, Dependency, reading);
                    break;
                case "AddEnvironment":
                    AddPair(container.GetOrAddArray("environment"), call, "value", reading);
                    break;
                case "AddSecret":
                    AddPair(container.GetOrAddArray("secrets"), call, "valueFrom", reading);
                    break;
                case "AddDockerLabel":
                    container.GetOrAddObject("dockerLabels").IsOpen = true;
                    break;
                case "AddScratch":
                    container.GetOrAddArray("mountPoints").IsOpen = true;
                    root.GetOrAddArray("volumes").IsOpen = true;
                    break;
                case var name when OfRoles.Contains(name):
                    break;
                default:
                    container.IsOpen = true;
                    break;
            }
        }
    }

    private static void AddPair(ApiArray pairs, CodeCall call, string field, CodeReading reading)
    {
        if (!call.IsCertain || call.Result.Arguments.Count != 2 || CdkValues.Read(call.Result.Arguments.First().Value, CdkValues.Text, reading) is not { } name)
        {
            pairs.IsOpen = true;
            return;
        }

        var pair = reading.From(new ApiObject(), call.Result);
        pair.Set("name", name);
        pair.Set(field, field == "value" ? CdkValues.Read(call.Result.Arguments.Last().Value, CdkValues.Text, reading) ?? new ApiUnknown() : new ApiUnknown());
        pairs.Items.Add(pair);
    }

    private static ApiNode Dependency(CodeValue value, CodeReading reading)
    {
        if (value is not CodeObject { Factory: null } it)
            return new ApiUnknown();
        var result = reading.From(new ApiObject { IsOpen = it.IsOpen }, it);
        result.Set("containerName", reading.Resolve(it.Property("Container")) is CodeObject { Factory: "AddContainer" or "AddFirelensLogRouter" } container
            ? NameOf(container, reading)
            : new ApiUnknown());
        result.Set("condition", CdkValues.Read(it.Property("Condition"), CdkTypes.Condition, reading) ?? ApiScalar.String("HEALTHY"));
        return result;
    }
}
