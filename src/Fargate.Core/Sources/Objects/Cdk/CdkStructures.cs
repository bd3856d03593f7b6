using Fargate.Core.Sources.Objects.Values;
using Fargate.Core.Tree;
using static Fargate.Core.Sources.Objects.Cdk.CdkValues;

namespace Fargate.Core.Sources.Objects.Cdk;

/// <summary>Structures that the CDK does not render property by property: what it adds, leaves out or turns into something else.</summary>
internal static class CdkStructures
{
    private const string Ecs = "Amazon.CDK.AWS.ECS.";

    /// <summary>A mapping; its protocol is the CDK's default, and a range has no port of its own.</summary>
    public static ApiNode Port(CodeValue value, CodeReading reading)
    {
        if (CdkTypes.PortMapping.Structure(value, reading) is not ApiObject mapping)
            return new ApiUnknown();
        SetDefaults(mapping, ("protocol", ApiScalar.String("tcp")));
        // ContainerDefinition.CONTAINER_PORT_USE_RANGE
        if (mapping["containerPortRange"] is not null || mapping.TextOf("containerPort") == "0")
            mapping.Remove("containerPort");
        return mapping;
    }

    /// <summary><c>EnvironmentFile.FromBucket(...)</c>, <c>EnvironmentFile.FromAsset(...)</c></summary>
    public static readonly CdkValue EnvironmentFileOf = static (value, _) =>
    {
        if (value is not CodeObject { Type: Ecs + "EnvironmentFile", Factory: "FromBucket" or "FromAsset" })
            return new ApiUnknown();
        var file = new ApiObject();
        file.Set("value", new ApiUnknown());
        file.Set("type", ApiScalar.String("s3"));
        return file;
    };

    /// <summary>A health check with the CDK's defaults. A command without <c>CMD</c> or <c>CMD-SHELL</c> gets one.</summary>
    public static ApiNode HealthCheckOf(CodeValue value, CodeReading reading)
    {
        if (CdkTypes.HealthCheck.Structure(value, reading) is not ApiObject check)
            return new ApiUnknown();
        SetDefaults(check, ("interval", ApiScalar.Integer(30)), ("timeout", ApiScalar.Integer(5)), ("retries", ApiScalar.Integer(3)));
        switch (check["command"])
        {
            case ApiArray { IsOpen: false, Items.Count: 1 } command:
                command.Items.Insert(0, ApiScalar.String("CMD-SHELL"));
                break;
            case ApiArray { Items: [ApiScalar { Text: "CMD" or "CMD-SHELL" }, _, ..] }:
                break;
            case ApiArray { Items: [ApiScalar, _, ..] } command:
                command.Items.Insert(0, ApiScalar.String("CMD"));
                break;
            case ApiArray:
                check.Set("command", new ApiUnknown());
                break;
        }

        return check;
    }

    /// <summary>A number of GPUs; none for 0.</summary>
    public static ApiNode Gpus(CodeValue value, CodeReading reading)
    {
        var result = new ApiArray();
        if (reading.NumberOf(value) == 0)
            return result;
        var gpu = reading.From(new ApiObject(), value);
        gpu.Set("type", ApiScalar.String("GPU"));
        gpu.Set("value", NumberText(value, reading));
        result.Items.Add(gpu);
        return result;
    }

    /// <summary>What makes a container a log router.</summary>
    public static ApiNode RouterOf(CodeValue value, CodeReading reading)
    {
        if (CdkTypes.FirelensConfig.Structure(value, reading) is not ApiObject router)
            return new ApiUnknown();
        switch (reading.Resolve(((CodeObject)value).Property("Options")))
        {
            case null:
                break;
            case CodeObject { Factory: null, IsOpen: false } options:
                router.Set("options", RouterOptions(options, reading));
                break;
            default:
                router.Set("options", new ApiUnknown());
                break;
        }

        return router;
    }

    // What is called S3 and is no ARN of S3 becomes a file.
    private static ApiObject RouterOptions(CodeObject said, CodeReading reading)
    {
        var result = new ApiObject();
        result.Set("enable-ecs-log-metadata", Read(said.Property("EnableECSLogMetadata"), Written, reading) ?? ApiScalar.String("true"));
        if (Read(said.Property("ConfigFileValue"), Text, reading) is not { } file)
            return result;
        var type = Read(said.Property("ConfigFileType"), OneOf("s3", "file"), reading) ?? ApiScalar.String("s3");
        result.Set("config-file-type", (type, file) switch
        {
            (ApiScalar { Text: "file" }, _) => type,
            (ApiScalar, ApiScalar { Text: var path }) => ApiScalar.String(IsInS3(path) ? "s3" : "file"),
            _ => new ApiUnknown(),
        });
        result.Set("config-file-value", file);
        return result;
    }

    private static bool IsInS3(string path) => path.IndexOf("arn:aws", StringComparison.Ordinal) is >= 0 and var start && path.IndexOf(":s3:::", start, StringComparison.Ordinal) > 0;

    /// <summary>What <c>LinuxParameters</c> is given, and what its methods add.</summary>
    public static ApiNode LinuxParametersOf(CodeValue value, CodeReading reading)
    {
        if (value is not CodeObject { Type: Ecs + "LinuxParameters", Factory: null } it)
            return new ApiUnknown();
        var result = new ApiObject { IsOpen = it.IsOpen };
        if (it.Arguments.TryGetValue("props", out var props) && reading.Resolve(props) is { } said)
        {
            if (said is CodeObject { Factory: null } structure)
                CdkTypes.LinuxParameters.Fill(result, structure, reading);
            else
                result.IsOpen = true;
        }

        // The CDK says nothing of how eager swapping is where nothing is swapped.
        if (!result.IsOpen && (result["maxSwap"] is null || result.TextOf("maxSwap") == "0"))
            result.Remove("swappiness");
        foreach (var call in it.Calls)
        {
            switch (call.Name)
            {
                case "AddCapabilities":
                    CdkContainers.Add(result.GetOrAddObject("capabilities"), "add", call, ItsName, reading);
                    break;
                case "DropCapabilities":
                    CdkContainers.Add(result.GetOrAddObject("capabilities"), "drop", call, ItsName, reading);
                    break;
                case "AddDevices":
                    CdkContainers.Add(result, "devices", call, CdkTypes.Device.Structure, reading);
                    break;
                case "AddTmpfs":
                    CdkContainers.Add(result, "tmpfs", call, CdkTypes.Tmpfs.Structure, reading);
                    break;
                default:
                    result.IsOpen = true;
                    break;
            }
        }

        return result;
    }

    // Capability.SYS_PTRACE
    private static ApiNode ItsName(CodeValue value, CodeReading reading) => value is CodeMember member ? ApiScalar.String(member.Name) : new ApiUnknown();

    /// <summary><c>TmpfsMountOption.NR_INODES</c></summary>
    public static readonly CdkValue ItsLowerName = static (value, _) => value is CodeMember member ? ApiScalar.String(member.Name.ToLowerInvariant()) : new ApiUnknown();
}
