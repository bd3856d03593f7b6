using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>Containers of the CDK, and what their methods add to them.</summary>
internal static class CdkContainers
{
    private const string Ecs = "Amazon.CDK.AWS.ECS.";

    // They say nothing about the container that is not said elsewhere.
    private static readonly HashSet<string> Harmless = new(StringComparer.Ordinal)
    {
        "AddToExecutionPolicy", "FindPortMapping", "FindPortMappingByName", "ToString", "Equals", "GetHashCode",
    };

    /// <summary>Whether it is a container: <c>AddContainer</c> and <c>AddFirelensLogRouter</c> make one, and so do the constructs themselves.</summary>
    public static bool IsOne(CodeObject made) => IsRouter(made) || made.Factory == "AddContainer" || made is { Factory: null, Type: Ecs + "ContainerDefinition" };

    private static bool IsRouter(CodeObject made) => made.Factory == "AddFirelensLogRouter" || made is { Factory: null, Type: Ecs + "FirelensLogRouter" };

    /// <summary>The container that was made.</summary>
    public static ApiObject Read(ApiObject root, CodeObject made, CodeReading reading)
    {
        var container = reading.From(new ApiObject(), made);
        var rows = IsRouter(made) ? CdkTypes.LogRouter : CdkTypes.Container;
        if (reading.Resolve(OptionsOf(made)) is CodeObject { Factory: null } options)
            rows.Fill(container, options, reading);
        else
            container.IsOpen = true;
        CdkValues.SetDefaults(container, ("name", NameOf(made, reading)), ("essential", ApiScalar.Boolean(true)));
        Apply(root, container, made, reading);
        if (container.IsOpen)
            ApiTree.Open(container);
        return container;
    }

    /// <summary>Does what the methods of a container do to it.</summary>
    public static void Apply(ApiObject root, ApiObject container, CodeObject made, CodeReading reading)
    {
        container.IsOpen |= made.IsOpen;
        foreach (var call in made.Calls)
        {
            switch (call.Name)
            {
                case "AddPortMappings":
                    Add(container, "portMappings", call, CdkStructures.Port, reading);
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
                    AddPair(ListOf(container, "environment"), call, "value", reading);
                    break;
                case "AddSecret":
                    AddPair(ListOf(container, "secrets"), call, "valueFrom", reading);
                    break;
                case "AddDockerLabel":
                    AddLabel(container, call, reading);
                    break;
                case "AddScratch":
                    AddScratch(root, container, call, reading);
                    break;
                case var name when Harmless.Contains(name):
                    break;
                default:
                    container.IsOpen = true;
                    break;
            }
        }

        // container.TaskDefinition.AddContainer(...), container.LinuxParameters.AddCapabilities(...)
        foreach (var part in made.Parts)
        {
            if (part.Key == "Node" ? !IsOnlyOrdered(part.Value) : IsUsed(part.Value))
            {
                container.IsOpen = true;
                root.IsOpen |= part.Key == "TaskDefinition";
            }
        }
    }

    /// <summary>Whether more may be done through an object than what is seen.</summary>
    public static bool IsUsed(CodeObject part) => part.IsOpen || part.Calls.Count > 0 || part.Properties.Count > 0 || part.Parts.Values.Any(IsUsed);

    /// <summary>Whether nothing is done with a construct's node than to say what comes first.</summary>
    public static bool IsOnlyOrdered(CodeObject node) => !node.IsOpen && node.Parts.Count == 0 && node.Calls.TrueForAll(it => it.Name is "AddDependency" or "AddMetadata");

    /// <summary>Adds what a call is given to a list.</summary>
    public static void Add(ApiObject holder, string field, CodeCall call, CdkValue item, CodeReading reading)
    {
        var list = ListOf(holder, field);
        if (call.IsCertain && reading.Resolve(call.Result.Arguments.Values.FirstOrDefault()) is CodeList items)
        {
            list.Items.AddRange(items.Items.Select(it => CdkValues.Read(it, item, reading) ?? new ApiUnknown()));
            list.IsOpen |= items.IsOpen;
        }
        else
        {
            list.IsOpen = true;
        }
    }

    /// <summary>A list to add to: of one that is unknown, all may be in it.</summary>
    public static ApiArray ListOf(ApiObject holder, string field)
    {
        if (holder[field] is ApiUnknown)
            holder.Set(field, new ApiArray { IsOpen = true });
        return holder.GetOrAddArray(field);
    }

    private static CodeValue? OptionsOf(CodeObject made) => made.Arguments.FirstOrDefault(it => it.Key is not ("scope" or "id")).Value;

    private static ApiNode NameOf(CodeObject made, CodeReading reading)
    {
        if (reading.Resolve(OptionsOf(made)) is not CodeObject { Factory: null } options)
            return new ApiUnknown();
        return CdkValues.Read(options.Property("ContainerName"), CdkValues.Text, reading)
            ?? (!options.IsOpen && made.Arguments.TryGetValue("id", out var id) ? CdkValues.Read(id, CdkValues.Text, reading) : null)
            ?? new ApiUnknown();
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
        // The environment is a map, the secrets are a list.
        if (field == "value")
            CdkValues.SetItem(pairs, "name", pair);
        else
            pairs.Items.Add(pair);
    }

    private static void AddLabel(ApiObject container, CodeCall call, CodeReading reading)
    {
        if (container["dockerLabels"] is ApiUnknown)
            return;
        var labels = container.GetOrAddObject("dockerLabels");
        if (call.IsCertain && call.Result.Arguments.Count == 2 && reading.TextOf(call.Result.Arguments.First().Value) is { } name)
            labels.Set(name, CdkValues.Read(call.Result.Arguments.Last().Value, CdkValues.Text, reading) ?? new ApiUnknown());
        else
            labels.IsOpen = true;
    }

    private static void AddScratch(ApiObject root, ApiObject container, CodeCall call, CodeReading reading)
    {
        var mounts = ListOf(container, "mountPoints");
        var volumes = ListOf(root, "volumes");
        if (!call.IsCertain || reading.Resolve(call.Result.Arguments.Values.FirstOrDefault()) is not CodeObject { Factory: null } scratch)
        {
            mounts.IsOpen = true;
            volumes.IsOpen = true;
            return;
        }

        mounts.Items.Add(CdkTypes.Scratch.Read(scratch, reading));
        var volume = reading.From(new ApiObject { IsOpen = scratch.IsOpen }, scratch);
        volume.Set("name", CdkValues.Read(scratch.Property("Name"), CdkValues.Text, reading) ?? new ApiUnknown());
        volume.GetOrAddObject("host").Set("sourcePath", CdkValues.Read(scratch.Property("SourcePath"), CdkValues.Text, reading) ?? new ApiUnknown());
        volumes.Items.Add(volume);
    }

    private static ApiNode Dependency(CodeValue value, CodeReading reading)
    {
        if (value is not CodeObject { Factory: null } it)
            return new ApiUnknown();
        var result = reading.From(new ApiObject { IsOpen = it.IsOpen }, it);
        result.Set("containerName", reading.Resolve(it.Property("Container")) is CodeObject container && IsOne(container)
            ? NameOf(container, reading)
            : new ApiUnknown());
        CdkTypes.Dependency.Fill(result, it, reading);
        CdkValues.SetDefaults(result, ("condition", ApiScalar.String("HEALTHY")));
        return result;
    }
}
