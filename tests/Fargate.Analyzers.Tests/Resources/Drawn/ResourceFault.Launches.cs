using System.Text.Json.Nodes;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

internal sealed partial record ResourceFault
{
    private const string Windows = """{ "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }""";

    private static IEnumerable<ResourceFault> OfLaunches =>
    [
        OfLaunch("FARG1202", "a launch type beside a strategy", (_, launch, name) =>
            launch[name("capacityProviderStrategy")] is not null && Set(launch, name("launchType"), "\"FARGATE\"")),
        OfLaunch("FARG1203", "no weight", (_, launch, name) => Items(launch, name("capacityProviderStrategy")) is { Length: > 0 } items
            && items.All(it => it.Remove("weight") || true)),
        OfLaunch("FARG1204", "two bases", (_, launch, name) => Items(launch, name("capacityProviderStrategy")) is { Length: > 1 } items
            && items.All(it => Set(it, "base", "1"))),
        OfLaunch("FARG1205", "a weight of 1001", (_, launch, name) => Items(launch, name("capacityProviderStrategy")) is { Length: > 0 } items
            && Set(items[0], "weight", "1001")),
        OfLaunch("FARG1205", "a base of 100001", (_, launch, name) => Items(launch, name("capacityProviderStrategy")) is { Length: 1 } items
            && Set(items[0], "base", "100001")),
        OfLaunch("FARG1206", "21 providers", (it, launch, name) => it.Cluster is null && launch[name("capacityProviderStrategy")] is not null
            && Set(launch, name("capacityProviderStrategy"), Many(21, """{ "capacityProvider": "p*", "weight": 1 }"""))),
        OfLaunch("FARG1206", "17 subnets", (_, launch, name) => Set(Network(launch, name), name("subnets"), Many(17, "\"subnet-01234567\""))),
        OfLaunch("FARG1206", "6 security groups", (_, launch, name) =>
            Set(Network(launch, name), name("securityGroups"), Many(6, "\"sg-01234567\""))),
        OfLaunch("FARG1206", "51 tags", (it, launch, _) => it.Kind.Name != "schedule"
            && Set(launch, "tags", Many(51, """{ "key": "k*", "value": "v" }"""))),
        OfLaunch("FARG1206", "2 volumes", (_, launch, _) => Repeat(launch, "volumeConfigurations", 2)),
        OfLaunch("FARG1207", "Windows on Spot", (it, launch, name) => it.Cluster is null && IsWindows(it)
            && launch[name("capacityProviderStrategy")] is not null && Set(launch, name("capacityProviderStrategy"), """[{ "capacityProvider": "FARGATE_SPOT", "weight": 1 }]""")),
        OfLaunch("FARG1208", "a retired platform version", (_, launch, name) => IsOnFargate(launch, name)
            && Set(launch, name("platformVersion"), "\"1.3.0\"")),
        OfLaunch("FARG1208", "no platform version", (_, launch, name) => IsOnFargate(launch, name)
            && Set(launch, name("platformVersion"), "\"newest\"")),
        OfLaunch("FARG1208", "the other system's platform version", (it, launch, name) => it.Task is not null && IsOnFargate(launch, name)
            && Set(launch, name("platformVersion"), IsWindows(it) ? "\"1.4.0\"" : "\"1.0.0\"")),
        OfLaunch("FARG1209", "no network", (_, launch, name) => IsOnFargate(launch, name) && Remove(launch, name("networkConfiguration"))),
        OfLaunch("FARG1209", "no subnet", (_, launch, name) => IsOnFargate(launch, name) && Set(Network(launch, name), name("subnets"), "[]")),
        OfLaunch("FARG1210", "a subnet by its name", (_, launch, name) => Set(Network(launch, name), name("subnets"), "[\"private\"]")),
        OfLaunch("FARG1210", "a subnet as a security group", (_, launch, name) =>
            Set(Network(launch, name), name("securityGroups"), "[\"subnet-01234567\"]")),
        OfLaunch("FARG1211", "a tag of aws:", (it, launch, _) => it.Kind.Name != "schedule" && Set(launch, "tags", BadTag)),
        OfLaunch("FARG1211", "a tag without a key", (it, launch, _) => it.Kind.Name != "schedule"
            && Set(launch, "tags", """[{ "value": "v" }]""")),
        OfLaunch("FARG1212", "managed tags without propagated ones", (_, launch, name) =>
            Set(launch, name("enableECSManagedTags"), "true") && (launch.Remove(name("propagateTags")) || true)),
        Of("FARG1213", "RunTask", "tags of no service", root => Set(root["runTask"], "propagateTags", "\"SERVICE\"")),
        OfLaunch("FARG1214", "no launch type", (it, launch, name) => it.Cluster is null && Remove(launch, name("launchType"))),
        OfLaunch("FARG1215", "ECS Exec and nothing to write to", (it, launch, name) => it.Task is not null && !IsWindows(it)
            && Containers(it).All(IsReadOnly) && Set(it.Task, "taskRoleArn", "\"task\"") && Set(launch, name("enableExecuteCommand"), "true")),
        OfLaunch("FARG1216", "ECS Exec without a role", (it, launch, name) => it.Task is not null && new TaskFacts(it.Task).CanBeEntered
            && (it.Task.Remove("taskRoleArn") || true) && launch["overrides"]?["taskRoleArn"] is null && it.Json["overrides"]?["taskRoleArn"] is null
            && it.Json["Target"]?["Input"] is null
            && Set(launch, name("enableExecuteCommand"), "true")),
        OfLaunch("FARG1217", "30 seconds to stop on Spot", (it, launch, name) => it.Task is not null
            && Items(launch, name("capacityProviderStrategy")).Any(item => Is(item["capacityProvider"], "FARGATE_SPOT"))
            && Containers(it).All(container => Set(container, "stopTimeout", "120")) && Remove(Containers(it)[0], "stopTimeout")),
        OfLaunch("FARG1219", "a provider that its cluster leaves out", (it, launch, name) => IsInCluster(it, launch)
            && launch[name("capacityProviderStrategy")] is not null && Set(it.Cluster, "capacityProviders", $"[\"{NoOne}\"]")
            && (it.Cluster!.Remove("defaultCapacityProviderStrategy") || true)),
        OfLaunch("FARG1270", "a volume that the task does not have", (it, launch, _) => it.Task is not null
            && Items(launch, "volumeConfigurations") is [var volume] && Set(volume, "name", $"\"{NoOne}\"")),
        OfLaunch("FARG1271", "a volume without a configuration", (it, launch, _) => it.Task is not null && Remove(launch, "volumeConfigurations")),
        OfVolume("FARG1272", "a volume without a role", volume => Remove(volume, "roleArn")),
        OfVolume("FARG1272", "a volume without a size", volume => Remove(volume, "sizeInGiB") && volume["snapshotId"] is null),
        OfVolume("FARG1273", "a volume of 65537 GiB", volume => volume["volumeType"] is not null && Set(volume, "sizeInGiB", "65537")),
        OfVolume("FARG1273", "1 operation a second", volume => volume["iops"] is not null && Set(volume, "iops", "1")),
        OfVolume("FARG1273", "a throughput of 2001", volume => Is(volume["volumeType"], "gp3") && Set(volume, "throughput", "2001")),
        OfVolume("FARG1273", "a rate of 301", volume => volume["snapshotId"] is not null && Set(volume, "volumeInitializationRate", "301")),
        OfVolume("FARG1274", "io2 without iops", volume => (string?)volume["volumeType"] is "io1" or "io2" && Remove(volume, "iops")),
        OfVolume("FARG1274", "gp2 with iops", volume => (string?)volume["volumeType"] is "gp2" or "st1" or "sc1" && Set(volume, "iops", "3000")),
        OfVolume("FARG1274", "io1 with throughput", volume => (string?)volume["volumeType"] is "io1" or "io2" && Set(volume, "throughput", "125")),
        OfVolume("FARG1274", "a rate and no snapshot", volume => volume["snapshotId"] is null && Set(volume, "volumeInitializationRate", "100")),
    ];

    private static ResourceFault OfVolume(string rule, string what, Func<JsonObject, bool> put) =>
        OfLaunch(rule, what, (_, launch, _) => Items(launch, "volumeConfigurations") is [var volume] && put(volume["managedEBSVolume"]!.AsObject()));

    private static bool IsInCluster(DrawnResource it, JsonObject launch) =>
        it.Cluster is not null && (it.Kind.Name == "schedule" || launch["cluster"] is not null);

    private static bool IsReadOnly(JsonObject container)
    {
        container.Remove("mountPoints");
        container.Remove("volumesFrom");
        container["linuxParameters"]?.AsObject().Remove("tmpfs");
        return Set(container, "readonlyRootFilesystem", "true");
    }
}
