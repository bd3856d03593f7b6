using Fargate.Core.Model;
using static Fargate.Core.Annotations.AttributeKind;

namespace Fargate.Core.Annotations;

/// <summary>
/// Our attributes and the fields of the API that they write: all that the reader of annotated classes, the editor that applies
/// fixes to them, and the writer that turns a definition into C# know of them. How a value is written follows from the two types:
/// an enum member by its name, a number where the API wants a string as its digits, a <c>typeof</c> as the container's name.
/// </summary>
public static class AttributeMap
{
    private static readonly Dictionary<string, AttributeShape> ByClass = new AttributeShape[]
    {
        new AttributeShape("TaskDefinition", AttributeTarget.Task, Structure, "")
            .Parameter("family")
            .Property("Cpu", unit: ArgumentUnit.CpuUnits)
            .Property("Memory", unit: ArgumentUnit.MiB)
            .Property("ExecutionRoleArn")
            .Property("TaskRoleArn")
            .Property("NetworkMode")
            .Property("OperatingSystemFamily", "runtimePlatform.operatingSystemFamily")
            .Property("CpuArchitecture", "runtimePlatform.cpuArchitecture")
            .Property("EphemeralStorageSizeInGiB", "ephemeralStorage.sizeInGiB"),
        new AttributeShape("Tag", AttributeTarget.Task, Item, "tags", Key("key"))
            .Parameter("key")
            .Parameter("value"),
        new AttributeShape("Container", AttributeTarget.Container, Structure, "")
            .Parameter("image")
            .Property("Name")
            .Property("Essential")
            .Property("Cpu", unit: ArgumentUnit.CpuUnits)
            .Property("Memory", unit: ArgumentUnit.MiB)
            .Property("MemoryReservation", unit: ArgumentUnit.MiB),
        new AttributeShape("PortMapping", AttributeTarget.Container, Item, "portMappings", Key("containerPort"), Key("protocol", "tcp"))
            .Parameter("containerPort")
            .Property("HostPort")
            .Property("Protocol")
            .Property("Name")
            .Property("AppProtocol"),
        new AttributeShape("EnvironmentVariable", AttributeTarget.Container, Item, "environment", Key("name"))
            .Parameter("name")
            .Parameter("value"),
        new AttributeShape("AwsLogs", AttributeTarget.Container, Slot, "logConfiguration")
            .Constant("logDriver", "awslogs")
            .Parameter("group", "options.awslogs-group")
            .Property("Region", "options.awslogs-region")
            .Property("StreamPrefix", "options.awslogs-stream-prefix")
            .Property("CreateGroup", "options.awslogs-create-group")
            .Property("DatetimeFormat", "options.awslogs-datetime-format")
            .Property("MultilinePattern", "options.awslogs-multiline-pattern")
            .Property("Mode", "options.mode", shape: Shapes.Enum("blocking", "non-blocking"))
            .Property("MaxBufferSize", "options.max-buffer-size"),
        new AttributeShape("DependsOn", AttributeTarget.Container, Item, "dependsOn", Key("containerName"))
            .Parameter("container", "containerName")
            .Parameter("condition"),
    }.ToDictionary(it => it.Name + "Attribute", StringComparer.Ordinal);

    public static IEnumerable<AttributeShape> All => ByClass.Values;

    /// <param name="className">The attribute's class, such as <c>PortMappingAttribute</c>.</param>
    public static AttributeShape? Find(string className) => ByClass.TryGetValue(className, out var shape) ? shape : null;

    /// <summary>
    /// What the API calls a member of an enum. The names differ in case and separators only:
    /// <c>WindowsServer2022Core</c> is <c>WINDOWS_SERVER_2022_CORE</c>.
    /// </summary>
    // Compared in place: this runs for each member of an enum, while the user types.
    public static bool IsSameName(string member, string apiValue)
    {
        var (i, j) = (0, 0);
        while (true)
        {
            while (i < member.Length && (member[i] is '_' or '-'))
                i++;
            while (j < apiValue.Length && (apiValue[j] is '_' or '-'))
                j++;
            if (i == member.Length || j == apiValue.Length)
                return i == member.Length && j == apiValue.Length;
            if (char.ToUpperInvariant(member[i++]) != char.ToUpperInvariant(apiValue[j++]))
                return false;
        }
    }

    private static AttributeConstant Key(string field, string? unset = null) => new(field, unset);
}
