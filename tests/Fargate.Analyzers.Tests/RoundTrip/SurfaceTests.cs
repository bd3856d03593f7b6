using System.Text.Json.Nodes;
using Fargate.Core.Model;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Random definitions say only as much as what they draw from: every field, and every value of a choice, that Fargate takes.</summary>
public class SurfaceTests
{
    private const int Batches = 12;
    private const int BatchSize = 25;

    // What Fargate refuses, or has no use for. All else has to occur.
    private static readonly string[] NeverDrawn =
    [
        "networkMode=bridge", "networkMode=host", "networkMode=none", "pidMode=host", "ipcMode", "placementConstraints", "inferenceAccelerators",
        "requiresCompatibilities=EXTERNAL", "runtimePlatform.operatingSystemFamily=WINDOWS_SERVER_2016_FULL",
        "runtimePlatform.operatingSystemFamily=WINDOWS_SERVER_2004_CORE", "runtimePlatform.operatingSystemFamily=WINDOWS_SERVER_20H2_CORE",
        "volumes.host", "volumes.dockerVolumeConfiguration", "volumes.fsxWindowsFileServerVolumeConfiguration",
        "containerDefinitions.links", "containerDefinitions.hostname", "containerDefinitions.extraHosts", "containerDefinitions.dnsServers",
        "containerDefinitions.dnsSearchDomains", "containerDefinitions.disableNetworking", "containerDefinitions.privileged=true",
        "containerDefinitions.dockerSecurityOptions", "containerDefinitions.resourceRequirements",
        "containerDefinitions.linuxParameters.devices", "containerDefinitions.linuxParameters.sharedMemorySize",
        "containerDefinitions.linuxParameters.maxSwap", "containerDefinitions.linuxParameters.swappiness",
        "containerDefinitions.logConfiguration.logDriver=json-file", "containerDefinitions.logConfiguration.logDriver=syslog",
        "containerDefinitions.logConfiguration.logDriver=journald", "containerDefinitions.logConfiguration.logDriver=gelf",
        "containerDefinitions.logConfiguration.logDriver=fluentd",
    ];

    [Fact]
    public void Every_field_and_choice_that_Fargate_takes_is_drawn()
    {
        var drawn = ValidDefinitions.Fixed(Batches, BatchSize)
            .SelectMany(tasks => tasks.SelectMany((task, i) => Said(ExpectedJson.Of(task, i), TaskDefinitionShape.Instance, "")))
            .ToHashSet();
        var sayable = Sayable(TaskDefinitionShape.Instance, "").ToArray();
        var missing = sayable.Where(it => !drawn.Contains(it) && !NeverDrawn.Any(whole => IsIn(it, whole)));
        Assert.Equal("", string.Join('\n', missing));
        Assert.All(NeverDrawn, whole => Assert.Contains(sayable, it => IsIn(it, whole)));
        Assert.DoesNotContain(drawn, it => NeverDrawn.Any(whole => IsIn(it, whole)));
    }

    private static bool IsIn(string said, string whole) =>
        said == whole || said.StartsWith(whole + ".", StringComparison.Ordinal) || said.StartsWith(whole + "=", StringComparison.Ordinal);

    // "pidMode=host" for a value of a choice, "containerDefinitions.essential=true" for a flag, and the path alone for all else.
    private static IEnumerable<string> Sayable(Shape shape, string path) => shape switch
    {
        ObjectShape it => it.Fields.SelectMany(field => Sayable(field.Shape, Join(path, field.Name))),
        ListShape it => Sayable(it.Item, path),
        ScalarShape { Values.Count: > 0 } it => it.Values.Select(value => $"{path}={value}"),
        ScalarShape { Kind: ScalarKind.Boolean } => [path + "=true", path + "=false"],
        _ => [path],
    };

    private static IEnumerable<string> Said(JsonNode node, Shape shape, string path) => (node, shape) switch
    {
        (JsonObject said, ObjectShape it) => said.SelectMany(member => Said(member.Value!, it[member.Key]!, Join(path, member.Key))),
        (JsonArray said, ListShape it) => said.SelectMany(item => Said(item!, it.Item, path)),
        (_, ScalarShape { Values.Count: > 0 } or ScalarShape { Kind: ScalarKind.Boolean }) => [$"{path}={node}"],
        _ => [path],
    };

    private static string Join(string path, string field) => path.Length == 0 ? field : path + "." + field;
}
