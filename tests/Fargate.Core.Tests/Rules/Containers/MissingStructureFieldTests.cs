namespace Fargate.Core.Tests.Rules.Containers;

public class MissingStructureFieldTests
{
    [Theory]
    [InlineData("""{ "restartPolicy": { "restartAttemptPeriod": 60 } }""", "restartPolicy.enabled", "'restartPolicy' needs 'enabled'")]
    [InlineData("""{ "ulimits": [{ "name": "nofile", "hardLimit": 5 }] }""", "ulimits[nofile].softLimit", "'ulimits' needs 'softLimit'")]
    [InlineData("""{ "ulimits": [{ "name": "nofile", "softLimit": 5 }] }""", "ulimits[nofile].hardLimit", "'ulimits' needs 'hardLimit'")]
    [InlineData("""{ "ulimits": [{ "softLimit": 5, "hardLimit": 5 }] }""", "ulimits[0].name", "'ulimits' needs 'name'")]
    [InlineData("""{ "linuxParameters": { "tmpfs": [{ "containerPath": "/a" }] } }""", "linuxParameters.tmpfs[0].size", "'tmpfs' needs 'size'")]
    [InlineData("""{ "linuxParameters": { "tmpfs": [{ "size": 5 }] } }""", "linuxParameters.tmpfs[0].containerPath", "'tmpfs' needs 'containerPath'")]
    [InlineData("""{ "dependsOn": [{ "condition": "START" }] }""", "dependsOn[0].containerName", "'dependsOn' needs 'containerName'")]
    [InlineData("""{ "dependsOn": [{ "containerName": "c1" }] }""", "dependsOn[c1].condition", "'dependsOn' needs 'condition'")]
    public void What_is_required_is_missing(string container, string path, string message) =>
        Assert.Equal($"FARG0320 containerDefinitions[web].{path}: {message}", Probe.Containers("{}", container, "{}"));

    [Theory]
    [InlineData("""{ "restartPolicy": {} }""")]
    [InlineData("""{ "restartPolicy": { "enabled": "<unknown>" } }""")]
    [InlineData("""{ "restartPolicy": { "restartAttemptPeriod": 60, "<open>": true } }""")]
    [InlineData("""{ "restartPolicy": "<unknown>", "ulimits": ["<unknown>"], "dependsOn": "<unknown>" }""")]
    [InlineData("""{ "ulimits": [], "linuxParameters": { "tmpfs": [] } }""")]
    public void Says_nothing_of(string container) => Assert.Equal("", Probe.Container(container));
}
