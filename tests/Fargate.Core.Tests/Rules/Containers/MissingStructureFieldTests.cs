namespace Fargate.Core.Tests.Rules.Containers;

public class MissingStructureFieldTests
{
    [Theory]
    [InlineData("""{ "restartPolicy": { "restartAttemptPeriod": 60 } }""", "restartPolicy.enabled", "'restartPolicy' has no 'enabled', which is required")]
    [InlineData("""{ "ulimits": [{ "name": "nofile", "hardLimit": 5 }] }""", "ulimits[nofile].softLimit", "'ulimits' has no 'softLimit', which is required")]
    [InlineData("""{ "ulimits": [{ "name": "nofile", "softLimit": 5 }] }""", "ulimits[nofile].hardLimit", "'ulimits' has no 'hardLimit', which is required")]
    [InlineData("""{ "ulimits": [{ "softLimit": 5, "hardLimit": 5 }] }""", "ulimits[0].name", "'ulimits' has no 'name', which is required")]
    [InlineData("""{ "linuxParameters": { "tmpfs": [{ "containerPath": "/a" }] } }""", "linuxParameters.tmpfs[0].size", "'tmpfs' has no 'size', which is required")]
    [InlineData("""{ "linuxParameters": { "tmpfs": [{ "size": 5 }] } }""", "linuxParameters.tmpfs[0].containerPath", "'tmpfs' has no 'containerPath', which is required")]
    [InlineData("""{ "dependsOn": [{ "condition": "START" }] }""", "dependsOn[0].containerName", "'dependsOn' has no 'containerName', which is required")]
    [InlineData("""{ "dependsOn": [{ "containerName": "c1" }] }""", "dependsOn[c1].condition", "'dependsOn' has no 'condition', which is required")]
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
