namespace Fargate.Core.Tests.Rules.Size;

public class NotOnWindowsTests
{
    [Theory]
    [InlineData("""{ "pidMode": "task" }""", "pidMode", "process namespaces (pidMode)", true)]
    [InlineData("""{ "proxyConfiguration": { "containerName": "web" } }""", "proxyConfiguration", "proxies (proxyConfiguration)", true)]
    [InlineData("""{ "enableFaultInjection": true }""", "enableFaultInjection", "fault injection", true)]
    [InlineData("""{ "volumes": [{ "name": "a", "efsVolumeConfiguration": { "fileSystemId": "fs-1" } }] }""", "volumes[a].efsVolumeConfiguration", "Amazon EFS volumes", false)]
    [InlineData("""{ "volumes": [{ "name": "a", "configuredAtLaunch": true }] }""", "volumes[a].configuredAtLaunch", "Amazon EBS volumes", false)]
    public void What_a_task_cannot_have_is_told(string members, string path, string feature, bool isRemovable)
    {
        Assert.Equal(Finding(path, feature, isRemovable), OnWindows.Check(members));
        Assert.Equal("", OnWindows.Check(members, "LINUX"));
        Assert.Equal("", OnWindows.Check(members, "<unknown>"));
    }

    [Theory]
    [InlineData("\"restartPolicy\": { \"enabled\": true }", "restartPolicy", "restart policies", true)]
    [InlineData("\"firelensConfiguration\": { \"type\": \"fluentbit\" }", "firelensConfiguration", "FireLens", false)]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"awsfirelens\" }", "logConfiguration.logDriver", "log drivers other than awslogs", false)]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"splunk\" }", "logConfiguration.logDriver", "log drivers other than awslogs", false)]
    [InlineData("\"ulimits\": [{ \"name\": \"core\", \"softLimit\": 0, \"hardLimit\": 0 }]", "ulimits", "ulimits", true)]
    [InlineData("\"systemControls\": [{ \"namespace\": \"net.core.somaxconn\", \"value\": \"1\" }]", "systemControls", "system controls", true)]
    [InlineData("\"linuxParameters\": { \"initProcessEnabled\": true }", "linuxParameters", "Linux parameters", true)]
    [InlineData("\"readonlyRootFilesystem\": true", "readonlyRootFilesystem", "read-only root file systems", true)]
    [InlineData("\"memoryReservation\": 64", "memoryReservation", "memory reservations", true)]
    [InlineData("\"portMappings\": [{ \"containerPort\": 80 }, { \"containerPort\": 3150 }]", "portMappings[1].containerPort", "container port 3150, which Fargate reserves,", false)]
    public void What_a_container_cannot_have_is_told(string member, string path, string feature, bool isRemovable)
    {
        Assert.Equal(Finding("containerDefinitions[web]." + path, feature, isRemovable), OnWindows.CheckContainer(member));
        Assert.Equal("", OnWindows.CheckContainer(member, "LINUX"));
        Assert.Equal("", OnWindows.CheckContainer(member, "<unknown>"));
    }

    [Theory]
    [InlineData("\"restartPolicy\": { \"enabled\": false }")]
    [InlineData("\"restartPolicy\": { \"enabled\": \"<unknown>\" }")]
    [InlineData("\"firelensConfiguration\": \"<unknown>\"")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"awslogs\" }")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"json-file\" }")] // refused on Linux, too
    [InlineData("\"logConfiguration\": { \"logDriver\": \"<unknown>\" }")]
    [InlineData("\"ulimits\": [], \"systemControls\": [], \"linuxParameters\": {}")]
    [InlineData("\"ulimits\": [\"<open>\"]")]
    [InlineData("\"readonlyRootFilesystem\": false")]
    [InlineData("\"readonlyRootFilesystem\": \"<unknown>\"")]
    [InlineData("\"memoryReservation\": 0")]
    [InlineData("\"memoryReservation\": \"<unknown>\"")]
    [InlineData("\"portMappings\": [{ \"containerPort\": 3149 }, { \"containerPort\": \"<unknown>\" }]")]
    [InlineData("\"memory\": 512, \"user\": \"app\", \"stopTimeout\": 30")]
    public void Says_nothing_of_a_container_with(string member) => Assert.Equal("", OnWindows.CheckContainer(member));

    [Theory]
    [InlineData("""{ "pidMode": "<unknown>", "proxyConfiguration": {}, "enableFaultInjection": false }""")]
    [InlineData("""{ "proxyConfiguration": "<unknown>", "enableFaultInjection": "<unknown>" }""")]
    [InlineData("""{ "volumes": [{ "name": "a" }, { "name": "b", "configuredAtLaunch": false }, { "name": "c", "efsVolumeConfiguration": {} }] }""")]
    public void Says_nothing_of_a_task_with(string members) => Assert.Equal("", OnWindows.Check(members));

    [Fact]
    public void Says_nothing_of_other_launch_types() =>
        Assert.Equal("", OnWindows.Check("""{ "requiresCompatibilities": ["EC2"], "pidMode": "task", "enableFaultInjection": true }"""));

    private static string Finding(string path, string feature, bool isRemovable) =>
        $"FARG0106 {path}: Fargate does not support {feature} on Windows: remove the setting, or use Linux"
        + (isRemovable ? $"\n  remove: Remove '{path.Split('.')[^1]}' | - {path}" : "");
}
