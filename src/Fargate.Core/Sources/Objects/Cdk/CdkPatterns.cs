using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;
using static Fargate.Core.Sources.Objects.Cdk.CdkValues;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>
/// The patterns of the CDK: each makes a definition with one container, unless it is given one. Source and versions as in <see cref="CdkTypes"/>.
/// </summary>
internal static class CdkPatterns
{
    private const string Patterns = "Amazon.CDK.AWS.ECS.Patterns.";

    // They are about the service, its network and its scaling.
    private static readonly CdkProperties OfService = Nothing(
        "AssignPublicIp", "CapacityProviderStrategies", "Certificate", "CircuitBreaker", "CloudMapOptions", "Cluster", "Cooldown", "CpuTargetUtilizationPercent", "DeploymentController",
        "DesiredCount", "DesiredTaskCount", "DisableCpuBasedScaling", "DomainName", "DomainZone", "EnableECSManagedTags", "EnableExecuteCommand", "Enabled", "HealthCheckGracePeriod",
        "IdleTimeout", "IpAddressType", "ListenerCertificate", "ListenerPort", "LoadBalancer", "LoadBalancerName", "LoadBalancers", "MaxHealthyPercent", "MaxReceiveCount",
        "MaxScalingCapacity", "MinHealthyPercent", "MinScalingCapacity", "OpenListener", "PlatformVersion", "PropagateTags", "Protocol", "ProtocolVersion", "PublicLoadBalancer", "Queue",
        "RecordType", "RedirectHTTP", "RetentionPeriod", "RuleName", "ScalingSteps", "Schedule", "SecurityGroups", "ServiceName", "SslPolicy", "SubnetSelection", "Tags",
        "TargetProtocol", "TaskSubnets", "VisibilityTimeout", "Vpc");

    private static readonly CdkProperties Task = CdkTypes.Size.And(new(
        ("RuntimePlatform", "runtimePlatform", CdkTypes.RuntimePlatform.Structure),
        ("TaskDefinition", null, Unknown),
        ("TaskImageOptions", null, Unknown),
        ("TargetGroups", null, Unknown))).And(Nothing("HealthCheck", "ContainerCpu", "ContainerMemoryLimitMiB")).And(OfService);

    // What the pattern itself makes of the container.
    private static readonly CdkProperties TaskContainer = new(
        ("HealthCheck", "healthCheck", CdkStructures.HealthCheckOf),
        // Of versions after 2.160.0.
        ("ContainerCpu", "cpu", Number),
        ("ContainerMemoryLimitMiB", "memory", Number));

    // What all patterns ask for.
    private static readonly CdkProperties Container = new(
        ("Image", "image", CdkValues.Image),
        ("ContainerName", "name", Text),
        ("Command", "command", Texts),
        ("Environment", "environment", Pairs),
        ("Secrets", "secrets", Secrets),
        ("LogDriver", "logConfiguration", CdkLogs.Driver));

    private static readonly CdkProperties Image = Container.And(new(
        ("EntryPoint", "entryPoint", Texts),
        ("DockerLabels", "dockerLabels", Map),
        // Read below.
        ("ContainerPort", null, Unknown),
        ("ContainerPorts", null, Unknown),
        ("EnableLogging", null, Unknown),
        ("Family", null, Unknown),
        // Unknown anyway.
        ("ExecutionRole", null, Unknown),
        ("TaskRole", null, Unknown)));

    private static readonly CdkProperties Target = new(
        ("ContainerPort", "containerPort", Number),
        ("Protocol", "protocol", OneOf("tcp", "udp")),
        ("HostHeader", null, Unknown),
        ("Listener", null, Unknown),
        ("PathPattern", null, Unknown),
        ("Priority", null, Unknown));

    private static readonly CdkProperties QueueTask = CdkTypes.Size.And(new(
        ("RuntimePlatform", "runtimePlatform", CdkTypes.RuntimePlatform.Structure),
        ("Family", "family", Text))).And(Nothing("TaskDefinition", "Image", "ContainerName", "Command", "Environment", "Secrets", "LogDriver", "HealthCheck", "EnableLogging")).And(OfService);

    private static readonly CdkProperties QueueContainer = Container.And(new(("HealthCheck", "healthCheck", CdkStructures.HealthCheckOf)));

    // It ignores the size and the platform of the properties, and says so when it synthesises.
    private static readonly CdkProperties Scheduled = Nothing("Cpu", "MemoryLimitMiB", "EphemeralStorageGiB", "RuntimePlatform", "TaskDefinition", "ScheduledFargateTaskImageOptions", "ScheduledFargateTaskDefinitionOptions")
        .And(OfService);

    // And the platform of the image options, without a word.
    private static readonly CdkProperties ScheduledTask = CdkTypes.Size.And(Nothing(
        "RuntimePlatform", "PlatformVersion", "TaskDefinition", "Image", "ContainerName", "Command", "Environment", "Secrets", "LogDriver"));

    /// <summary>The full names of the constructs.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        Patterns + "ApplicationLoadBalancedFargateService", Patterns + "NetworkLoadBalancedFargateService", Patterns + "ApplicationMultipleTargetGroupsFargateService",
        Patterns + "NetworkMultipleTargetGroupsFargateService", Patterns + "QueueProcessingFargateService", Patterns + "ScheduledFargateTask",
    ];

    /// <summary>The classes with their properties, for the documentation and the tests.</summary>
    public static IReadOnlyList<(string Class, CdkProperties Rows)> All { get; } =
    [
        ("ApplicationLoadBalancedFargateServiceProps", TaskContainer.And(Task)), ("NetworkLoadBalancedFargateServiceProps", Task),
        ("ApplicationMultipleTargetGroupsFargateServiceProps", Task), ("NetworkMultipleTargetGroupsFargateServiceProps", Task),
        ("ApplicationLoadBalancedTaskImageOptions", Image), ("NetworkLoadBalancedTaskImageOptions", Image), ("ApplicationLoadBalancedTaskImageProps", Image),
        ("NetworkLoadBalancedTaskImageProps", Image), ("ApplicationTargetProps", Target), ("NetworkTargetProps", Target),
        ("QueueProcessingFargateServiceProps", QueueContainer.And(QueueTask)), ("ScheduledFargateTaskProps", Scheduled),
        ("ScheduledFargateTaskImageOptions", Container.And(ScheduledTask)),
    ];

    /// <summary>The definition that a pattern makes, without what is done to it afterwards; null where it makes none.</summary>
    public static ApiObject? Read(CodeObject made, CodeObject props, ApiObject root, CodeReading reading) => made.Type switch
    {
        Patterns + "QueueProcessingFargateService" => Queue(made, props, root, reading),
        Patterns + "ScheduledFargateTask" => ScheduledFargateTask(made, props, root, reading),
        _ => LoadBalanced(made, props, root, reading),
    };

    private static ApiObject? LoadBalanced(CodeObject made, CodeObject props, ApiObject root, CodeReading reading)
    {
        if (reading.Resolve(props.Property("TaskDefinition")) is not null)
            return null;
        Task.Fill(root, props, reading);
        var containers = root.GetOrAddArray("containerDefinitions");
        if (reading.Resolve(props.Property("TaskImageOptions")) is not CodeObject { Factory: null } image)
        {
            containers.IsOpen = true;
            return root;
        }

        var container = Image.Read(image, reading);
        TaskContainer.FillPart(container, props, reading);
        if (CdkValues.Read(image.Property("Family"), Text, reading) is { } family)
            root.Set("family", family);
        SetLogs(container, made, image, reading);
        SetDefaults(container, ("name", ApiScalar.String("web")), ("essential", ApiScalar.Boolean(true)));
        SetPorts(container, image, props, reading);
        if (container.IsOpen)
            ApiTree.Open(container);
        containers.Items.Add(container);
        return root;
    }

    private static ApiObject? Queue(CodeObject made, CodeObject props, ApiObject root, CodeReading reading)
    {
        if (reading.Resolve(props.Property("TaskDefinition")) is not null)
            return null;
        QueueTask.Fill(root, props, reading);
        var container = reading.From(new ApiObject(), props);
        QueueContainer.FillPart(container, props, reading);
        // It is told the name of its queue.
        var queue = new ApiObject();
        queue.Set("name", ApiScalar.String("QUEUE_NAME"));
        queue.Set("value", new ApiUnknown());
        SetItem(CdkContainers.ListOf(container, "environment"), "name", queue);
        SetLogs(container, made, props, reading);
        SetDefaults(container, ("name", ApiScalar.String("QueueProcessingContainer")), ("essential", ApiScalar.Boolean(true)));
        root.GetOrAddArray("containerDefinitions").Items.Add(container);
        return root;
    }

    private static ApiObject? ScheduledFargateTask(CodeObject made, CodeObject props, ApiObject root, CodeReading reading)
    {
        if (reading.Resolve(props.Property("ScheduledFargateTaskImageOptions")) is not CodeObject { Factory: null } image)
            return null;
        Scheduled.Fill(root, props, reading);
        ScheduledTask.Fill(root, image, reading);
        var container = reading.From(new ApiObject(), image);
        Container.FillPart(container, image, reading);
        SetLogs(container, made, image, reading);
        SetDefaults(container, ("name", ApiScalar.String("ScheduledContainer")), ("essential", ApiScalar.Boolean(true)));
        root.GetOrAddArray("containerDefinitions").Items.Add(container);
        return root;
    }

    // Unless it is told otherwise, a pattern sends its logs to CloudWatch, under its own name.
    private static void SetLogs(ApiObject container, CodeObject made, CodeObject said, CodeReading reading)
    {
        if (container["logConfiguration"] is not null || container.IsOpen)
            return;
        switch (reading.Resolve(said.Property("EnableLogging")))
        {
            case null or CodeScalar { Value: true }:
                container.Set("logConfiguration", CdkLogs.Default(made.Arguments.TryGetValue("id", out var id) ? CdkValues.Read(id, Text, reading) ?? new ApiUnknown() : new ApiUnknown()));
                break;
            case CodeScalar { Value: false }:
                break;
            default:
                container.Set("logConfiguration", new ApiUnknown());
                break;
        }
    }

    private static void SetPorts(ApiObject container, CodeObject image, CodeObject props, CodeReading reading)
    {
        var mappings = container.GetOrAddArray("portMappings");
        if (CdkValues.Read(image.Property("ContainerPorts"), List(Number), reading) is { } said)
        {
            foreach (var port in (said as ApiArray)?.Items ?? [])
                mappings.Items.Add(Mapping(port));
            mappings.IsOpen = said is not ApiArray { IsOpen: false };
        }
        else if (CdkValues.Read(image.Property("ContainerPort"), Number, reading) is { } port)
        {
            mappings.Items.Add(Mapping(port is ApiScalar { Text: "0" } ? ApiScalar.Integer(80) : port));
        }

        mappings.IsOpen |= container.IsOpen;
        if (mappings is { IsOpen: false, Items.Count: 0 })
            mappings.Items.Add(Mapping(ApiScalar.Integer(80)));
        AddTargets(mappings, reading.Resolve(props.Property("TargetGroups")), reading);
    }

    // A port that is a target and has no mapping gets one.
    private static void AddTargets(ApiArray mappings, CodeValue? groups, CodeReading reading)
    {
        if (groups is null)
            return;
        mappings.IsOpen |= groups is not CodeList { IsOpen: false };
        foreach (var group in (groups as CodeList)?.Items ?? [])
        {
            if (CdkValues.Read(group, Target.Structure, reading) is not ApiObject target || target["containerPort"] is not ApiScalar)
            {
                mappings.IsOpen = true;
                continue;
            }

            SetDefaults(target, ("protocol", ApiScalar.String("tcp")));
            var isMapped = mappings.Items.OfType<ApiObject>().Any(it => it.TextOf("containerPort") == target.TextOf("containerPort") && it.TextOf("protocol") == target.TextOf("protocol"));
            if (!isMapped && mappings.Items.TrueForAll(it => it is ApiObject { } known && known["containerPort"] is ApiScalar))
                mappings.Items.Add(target);
            else
                mappings.IsOpen |= !isMapped;
        }
    }

    private static ApiObject Mapping(ApiNode port)
    {
        var mapping = new ApiObject();
        mapping.Set("containerPort", port);
        mapping.Set("protocol", ApiScalar.String("tcp"));
        return mapping;
    }

    private static CdkProperties Nothing(params string[] properties) => new([.. properties.Select(it => (it, (string?)null, Unknown))]);
}
