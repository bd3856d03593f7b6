using Fargate.Core.Limits;
using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;
using static Fargate.Core.Sources.Objects.Cdk.CdkValues;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>The constructs of the CDK that make a task definition, and what their methods add to it.</summary>
internal static class CdkConstructs
{
    private const string Ecs = "Amazon.CDK.AWS.ECS.";

    // They say nothing about the definition that is not said elsewhere.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "AddToTaskRolePolicy", "AddToExecutionRolePolicy", "ObtainExecutionRole", "GrantRun", "FindPortMappingByName", "AddPlacementConstraint", "ApplyRemovalPolicy", "ToString", "Equals",
        "GetHashCode",
    };

    /// <summary>The full names of the constructs.</summary>
    public static IReadOnlyList<string> Types { get; } = [Ecs + "FargateTaskDefinition", Ecs + "TaskDefinition", .. CdkPatterns.Types];

    /// <summary>The definition that a construct makes; null for one that makes none for Fargate, and for one whose CloudFormation is changed by hand.</summary>
    public static ApiObject? Task(CodeObject made, CodeReading reading) => IsOverridden(made) ? null : made.Type switch
    {
        Ecs + "FargateTaskDefinition" => FargateTaskDefinition(made, reading),
        Ecs + "TaskDefinition" => TaskDefinition(made, reading),
        _ => CdkPatterns.Types.Contains(made.Type) ? Pattern(made, reading) : null,
    };

    private static ApiObject FargateTaskDefinition(CodeObject made, CodeReading reading)
    {
        var root = Start(made, reading);
        if (PropsOf(made, reading) is { } props)
            CdkTypes.FargateTask.Fill(root, props, reading);
        SetSize(root);
        Apply(root, made, reading);
        return Complete(root);
    }

    private static ApiObject? TaskDefinition(CodeObject made, CodeReading reading)
    {
        if (PropsOf(made, reading) is not { } props || reading.Resolve(props.Property("Compatibility")) is not CodeMember { Name: "FARGATE" or "EC2_AND_FARGATE" } compatibility)
            return null;
        var root = Start(made, reading);
        CdkTypes.Task.Fill(root, props, reading);
        if (compatibility.Name == "EC2_AND_FARGATE")
            root.GetOrAddArray("requiresCompatibilities").Items.Insert(0, ApiScalar.String("EC2"));
        Apply(root, made, reading);
        return Complete(root);
    }

    private static ApiObject? Pattern(CodeObject made, CodeReading reading)
    {
        if (PropsOf(made, reading) is not { } props || CdkPatterns.Read(made, props, Start(made, reading), reading) is not { } root)
            return null;
        SetSize(root);
        root.IsOpen |= made.IsOpen;
        // pattern.TaskDefinition.AddContainer(...), pattern.Service.TaskDefinition.AddContainer(...)
        if (made.Parts.TryGetValue("TaskDefinition", out var definition))
            Apply(root, definition, reading);
        if (made.Parts.TryGetValue("Service", out var service))
        {
            root.IsOpen |= service.IsOpen;
            if (service.Parts.TryGetValue("TaskDefinition", out var same))
                Apply(root, same, reading);
        }

        return Complete(root);
    }

    // ((CfnTaskDefinition)definition.Node.DefaultChild).AddPropertyOverride("Cpu", "512") makes any value another one.
    private static bool IsOverridden(CodeObject made) => made.Parts.Any(part =>
        part.Key == "Node" ? !CdkContainers.IsOnlyOrdered(part.Value) : part.Key is "TaskDefinition" or "Service" && IsOverridden(part.Value));

    private static void SetSize(ApiObject root) => SetDefaults(root, ("cpu", ApiScalar.String("256")), ("memory", ApiScalar.String("512")));

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

    private static ApiObject Complete(ApiObject root)
    {
        AddLogRouter(root.GetOrAddArray("containerDefinitions"));
        if (root.IsOpen)
            ApiTree.Open(root);
        return root;
    }

    private static void Apply(ApiObject root, CodeObject definition, CodeReading reading)
    {
        root.IsOpen |= definition.IsOpen;
        var containers = root.GetOrAddArray("containerDefinitions");
        foreach (var call in definition.Calls)
        {
            switch (call.Name)
            {
                case var _ when CdkContainers.IsOne(call.Result):
                    if (call.IsCertain)
                        containers.Items.Add(CdkContainers.Read(root, call.Result, reading));
                    else
                        containers.IsOpen = true;
                    break;
                case "AddVolume":
                    AddVolume(CdkContainers.ListOf(root, "volumes"), call, reading);
                    break;
                case "FindContainer":
                    Find(root, containers, call, reading);
                    break;
                case var name when Harmless.Contains(name):
                    break;
                default:
                    root.IsOpen = true;
                    break;
            }
        }

        // definition.DefaultContainer.AddPortMappings(...)
        if (definition.Parts.TryGetValue("DefaultContainer", out var container) && (CdkContainers.IsUsed(container) || container.Parts.Count > 0))
        {
            if (containers.Items.Find(it => it is not ApiObject { IsOpen: false } one || one.TextOf("essential") != "false") is ApiObject { IsOpen: false } first && first.TextOf("essential") == "true")
                CdkContainers.Apply(root, first, container, reading);
            else
                root.IsOpen = true;
        }
    }

    // definition.FindContainer("web").AddPortMappings(...)
    private static void Find(ApiObject root, ApiArray containers, CodeCall call, CodeReading reading)
    {
        var found = call.Result;
        if (!CdkContainers.IsUsed(found) && found.Parts.Count == 0)
            return;
        if (call.IsCertain && reading.TextOf(found.Arguments.Values.FirstOrDefault()) is { } name
            && containers.Items.Find(it => (it as ApiObject)?.TextOf("name") == name) is ApiObject container)
        {
            CdkContainers.Apply(root, container, found, reading);
        }
        else
        {
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

    // Logs for FireLens without a router make the CDK add one.
    private static void AddLogRouter(ApiArray containers)
    {
        var drivers = containers.Items.ConvertAll(DriverOf);
        if (containers.IsOpen || containers.Items.OfType<ApiObject>().Any(it => it["firelensConfiguration"] is not null))
            return;
        if (drivers.Contains("awsfirelens"))
        {
            var router = new ApiObject();
            router.Set("name", ApiScalar.String("log-router"));
            router.Set("image", new ApiUnknown());
            router.Set("essential", ApiScalar.Boolean(true));
            router.Set("memoryReservation", ApiScalar.Integer(50));
            router.Set("logConfiguration", CdkLogs.Default(ApiScalar.String("firelens")));
            router.GetOrAddObject("firelensConfiguration").Set("type", ApiScalar.String("fluentbit"));
            containers.Items.Add(router);
        }
        else if (drivers.Contains(null))
        {
            containers.IsOpen = true;
        }
    }

    // Null where it is not known; empty where there is none.
    private static string? DriverOf(ApiNode container) => container switch
    {
        ApiObject it when it["logConfiguration"] is { } logs => (logs as ApiObject)?.TextOf("logDriver"),
        ApiObject { IsOpen: false } => "",
        _ => null,
    };
}
