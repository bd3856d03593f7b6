namespace Fargate.Core.Tests.Rules.Services;

/// <summary>The EBS volumes that services and runs give their tasks.</summary>
public class LaunchVolumeTests
{
    private const string Late = """{ "volumes": [{ "name": "data", "configuredAtLaunch": true }] }""";

    [Theory]
    [InlineData(true, """{ "volumes": [{ "name": "data" }] }""")]
    [InlineData(true, """{ "volumes": [{ "name": "data", "configuredAtLaunch": false }] }""")]
    [InlineData(true, """{ "volumes": [{ "name": "cache", "configuredAtLaunch": true }] }""")]
    [InlineData(true, "{}")]
    [InlineData(false, Late)]
    [InlineData(false, """{ "volumes": [{ "name": "data", "configuredAtLaunch": "<unknown>" }] }""")]
    [InlineData(false, """{ "volumes": [{ "name": "<unknown>", "configuredAtLaunch": true }] }""")]
    [InlineData(false, """{ "volumes": ["<open>"] }""")]
    [InlineData(false, null)]
    public void A_volume_is_one_of_the_task(bool isFault, string? task)
    {
        const string Volume = """ "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { "roleArn": "a", "sizeInGiB": 20 } }] """;
        ResourceFault.Check(
            "FARG1270", "Service", isFault ? "service.volumeConfigurations[data].name" : "", $$"""{ "service": { {{Volume}} } }""", task);
        ResourceFault.Check(
            "FARG1270", "RunTask", isFault ? "runTask.volumeConfigurations[data].name" : "", $$"""{ "runTask": { {{Volume}} } }""", task);
    }

    [Theory]
    [InlineData(true, "{}", Late)]
    [InlineData(true, """{ "service": { "volumeConfigurations": [] } }""", Late)]
    [InlineData(false, """{ "service": { "volumeConfigurations": ["<open>"] } }""", Late)]
    [InlineData(false, """{ "service": { "<open>": 1 } }""", Late)]
    [InlineData(false, """{ "service": { "volumeConfigurations": [{ "name": "<unknown>" }] } }""", Late)]
    [InlineData(false, "{}", """{ "volumes": [{ "name": "data", "configuredAtLaunch": "<unknown>" }] }""")]
    [InlineData(false, "{}", """{ "volumes": [{ "name": "data" }] }""")]
    [InlineData(false, "{}", null)]
    public void One_of_the_task_is_configured(bool isFault, string members, string? task) =>
        ResourceFault.Check("FARG1271", "Service", isFault ? "service.volumeConfigurations" : "", members, task);

    [Fact]
    public void A_schedule_has_no_way_to()
    {
        ResourceFault.Check("FARG1271", "Schedule", "Target.EcsParameters.TaskDefinitionArn", "{}", Late);
        ResourceFault.Check("FARG1271", "Schedule", "", "{}", "{}");
        Assert.Equal(
            "Volume 'data' of the task definition sets configuredAtLaunch, but a schedule cannot configure it",
            ResourceFault.Message("FARG1271", "Schedule", "{}", Late));
    }

    [Fact]
    public void A_task_has_one()
    {
        const string Volume = """{ "name": "*", "managedEBSVolume": { "roleArn": "a", "sizeInGiB": 20 } }""";
        var second = Volume.Replace("*", "more", StringComparison.Ordinal);
        var first = Volume.Replace("*", "data", StringComparison.Ordinal);
        ResourceFault.Check("FARG1206", "Service", "", $$"""{ "service": { "volumeConfigurations": [{{first}}] } }""", Late);
        ResourceFault.Check(
            "FARG1206", "Service", "service.volumeConfigurations[more]", $$"""{ "service": { "volumeConfigurations": [{{first}}, {{second}}] } }""", Late);
    }

    [Theory]
    [InlineData("FARG1272", "", """ "roleArn": "a", "sizeInGiB": 20 """)]
    [InlineData("FARG1272", "", """ "roleArn": "a", "snapshotId": "snap-0123456789abcdef0" """)]
    [InlineData("FARG1272", "", """ "roleArn": "<unknown>", "sizeInGiB": "<unknown>" """)]
    [InlineData("FARG1272", "", """ "<open>": 1 """)]
    [InlineData("FARG1272", "roleArn", """ "sizeInGiB": 20 """)]
    [InlineData("FARG1272", "sizeInGiB", """ "roleArn": "a" """)]
    [InlineData("FARG1272", "roleArn sizeInGiB", """ "volumeType": "gp3" """)]
    [InlineData("FARG1273", "", """ "volumeType": "gp3", "sizeInGiB": 1, "iops": 3000, "throughput": 2000 """)]
    [InlineData("FARG1273", "", """ "volumeType": "gp3", "sizeInGiB": 65536, "iops": 80000, "throughput": 125 """)]
    [InlineData("FARG1273", "sizeInGiB iops", """ "volumeType": "gp3", "sizeInGiB": 0, "iops": 2999 """)]
    [InlineData("FARG1273", "throughput sizeInGiB iops", """ "volumeType": "gp3", "sizeInGiB": 65537, "iops": 80001, "throughput": 2001 """)]
    [InlineData("FARG1273", "throughput", """ "volumeType": "gp3", "sizeInGiB": 16385, "iops": 16001, "throughput": 124 """)]
    [InlineData("FARG1273", "sizeInGiB", """ "volumeType": "gp2", "sizeInGiB": 16385 """)]
    [InlineData("FARG1273", "", """ "volumeType": "io1", "sizeInGiB": 4, "iops": 64000 """)]
    [InlineData("FARG1273", "sizeInGiB iops", """ "volumeType": "io1", "sizeInGiB": 3, "iops": 64001 """)]
    [InlineData("FARG1273", "", """ "volumeType": "io2", "sizeInGiB": 65536, "iops": 256000 """)]
    [InlineData("FARG1273", "iops", """ "volumeType": "io2", "sizeInGiB": 16384, "iops": 99 """)]
    [InlineData("FARG1273", "", """ "volumeType": "st1", "sizeInGiB": 125 """)]
    [InlineData("FARG1273", "sizeInGiB", """ "volumeType": "sc1", "sizeInGiB": 124 """)]
    [InlineData("FARG1273", "", """ "volumeType": "new", "sizeInGiB": 100000, "iops": 1 """)]
    [InlineData("FARG1273", "", """ "volumeType": "<unknown>", "sizeInGiB": 100000, "iops": 1 """)]
    [InlineData("FARG1273", "", """ "volumeType": "gp3", "sizeInGiB": "<unknown>", "iops": "<unknown>", "throughput": "<unknown>" """)]
    [InlineData("FARG1273", "", """ "snapshotId": "s", "volumeInitializationRate": 100 """)]
    [InlineData("FARG1273", "volumeInitializationRate", """ "snapshotId": "s", "volumeInitializationRate": 301 """)]
    [InlineData("FARG1274", "", """ "volumeType": "gp3", "iops": 3000, "throughput": 125 """)]
    [InlineData("FARG1274", "iops throughput", """ "volumeType": "gp2", "iops": 3000, "throughput": 125 """)]
    [InlineData("FARG1274", "iops", """ "volumeType": "st1", "iops": 3000 """)]
    [InlineData("FARG1274", "iops", """ "volumeType": "io1" """)]
    [InlineData("FARG1274", "throughput", """ "volumeType": "io2", "iops": 3000, "throughput": 125 """)]
    [InlineData("FARG1274", "", """ "volumeType": "io2", "iops": "<unknown>" """)]
    [InlineData("FARG1274", "", """ "volumeType": "io2", "<open>": 1 """)]
    [InlineData("FARG1274", "", """ "volumeType": "<unknown>", "iops": 3000, "throughput": 125 """)]
    [InlineData("FARG1274", "", """ "iops": 3000, "throughput": 125 """)]
    [InlineData("FARG1274", "volumeInitializationRate", """ "volumeInitializationRate": 100 """)]
    [InlineData("FARG1274", "", """ "volumeInitializationRate": 100, "snapshotId": "<unknown>" """)]
    public void A_volume(string id, string fields, string settings) => ResourceFault.Check(
        id, "Service",
        string.Join(' ', fields.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(it => "service.volumeConfigurations[data].managedEBSVolume." + it)),
        $$"""{ "service": { "volumeConfigurations": [{ "name": "data", "managedEBSVolume": { {{settings}} } }] } }""", Late);
}
