namespace Fargate.Core.Tests.Sources.Attributes.Import;

/// <summary>What no attribute can say.</summary>
public class RawFieldTests
{
    [Theory]
    [InlineData("\"cpu\": 256", "[TaskDefinition]\n[JsonField(\"/cpu\", \"256\")]")]
    [InlineData("\"cpu\": \"1 vCPU\"", "[TaskDefinition]\n[JsonField(\"/cpu\", \"\\\"1 vCPU\\\"\")]")]
    [InlineData("\"ipcMode\": \"task\"", "[TaskDefinition]\n[JsonField(\"/ipcMode\", \"\\\"task\\\"\")]")]
    [InlineData("\"new\": { \"a\": [1, 1.50] }", "[TaskDefinition]\n[JsonField(\"/new\", \"\"\"{\"a\":[1,1.50]}\"\"\")]")]
    [InlineData("\"a/b~c\": 1", "[TaskDefinition]\n[JsonField(\"/a~1b~0c\", \"1\")]")]
    [InlineData("\"x[\": 1", "[TaskDefinition]\n[JsonField(\"/x[\", \"1\")]")]
    [InlineData("\"tags[0]\": 1", "[TaskDefinition]\n[JsonField(\"/tags[0]\", \"1\")]")]
    [InlineData("\"\": 1", "[TaskDefinition]\n[JsonField(\"/\", \"1\")]")]
    [InlineData("\"family\": 5", "[TaskDefinition]\n[JsonField(\"/family\", \"5\")]")]
    [InlineData("\"runtimePlatform\": { \"operatingSystemFamily\": \"LINUX\", \"cpuArchitecture\": \"arm64\" }",
        "[TaskDefinition(OperatingSystemFamily = OperatingSystemFamily.Linux)]\n[JsonField(\"/runtimePlatform/cpuArchitecture\", \"\\\"arm64\\\"\")]")]
    [InlineData("\"volumes\": [{ \"name\": \"a\", \"host\": { \"sourcePath\": \"/x\" } }]",
        "[TaskDefinition]\n[Volume(\"a\")]\n[JsonField(\"/volumes/0/host\", \"\"\"{\"sourcePath\":\"/x\"}\"\"\")]")]
    [InlineData("\"proxyConfiguration\": { \"type\": \"APPMESH\", \"containerName\": \"nobody\" }",
        "[TaskDefinition]\n[JsonField(\"/proxyConfiguration\", \"\"\"{\"type\":\"APPMESH\",\"containerName\":\"nobody\"}\"\"\")]")]
    public void On_a_task(string members, string attributes) => Assert.Equal(attributes, Imports.Task(members));

    [Theory]
    [InlineData("\"privileged\": true", "[JsonField(\"/privileged\", \"true\")]")]
    [InlineData("\"portMappings\": [{ \"containerPort\": 80, \"new\": 1 }]", "[PortMapping(80)]\n[JsonField(\"/portMappings/0/new\", \"1\")]")]
    [InlineData("\"portMappings\": [{ \"containerPort\": 80, \"containerPortRange\": \"1-2\" }]",
        "[PortMapping(80)]\n[JsonField(\"/portMappings/0/containerPortRange\", \"\\\"1-2\\\"\")]")]
    [InlineData("\"portMappings\": [{ \"containerPort\": \"80\" }]", "[JsonField(\"/portMappings\", \"\"\"[{\"containerPort\":\"80\"}]\"\"\")]")]
    [InlineData("\"portMappings\": [{ \"containerPort\": 80 }, { \"containerPort\": 80, \"protocol\": \"tcp\" }]",
        "[JsonField(\"/portMappings\", \"\"\"[{\"containerPort\":80},{\"containerPort\":80,\"protocol\":\"tcp\"}]\"\"\")]")]
    [InlineData("\"portMappings\": [{ \"containerPort\": 80 }, { \"containerPort\": 80, \"protocol\": 6 }]",
        "[JsonField(\"/portMappings\", \"\"\"[{\"containerPort\":80},{\"containerPort\":80,\"protocol\":6}]\"\"\")]")]
    [InlineData("\"portMappings\": [{ \"containerPort\": 80 }, { \"containerPort\": 80, \"protocol\": \"udp\" }]",
        "[PortMapping(80)]\n[PortMapping(80, Protocol = TransportProtocol.Udp)]")]
    [InlineData("\"memory\": 3000000000", "[JsonField(\"/memory\", \"3000000000\")]")]
    [InlineData("\"memory\": 1e3", "[JsonField(\"/memory\", \"1e3\")]")]
    [InlineData("\"command\": \"sleep\"", "[JsonField(\"/command\", \"\\\"sleep\\\"\")]")]
    [InlineData("\"healthCheck\": { \"command\": [\"CMD\", 5] }", "[JsonField(\"/healthCheck\", \"\"\"{\"command\":[\"CMD\",5]}\"\"\")]")]
    [InlineData("\"dependsOn\": [{ \"containerName\": \"nobody\", \"condition\": \"START\" }]",
        "[JsonField(\"/dependsOn\", \"\"\"[{\"containerName\":\"nobody\",\"condition\":\"START\"}]\"\"\")]")]
    [InlineData("\"linuxParameters\": { \"initProcessEnabled\": true, \"maxSwap\": 1 }",
        "[LinuxParameters(InitProcessEnabled = true)]\n[JsonField(\"/linuxParameters/maxSwap\", \"1\")]")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"syslog\", \"options\": { \"a\": \"b\", \"c\": true } }",
        "[LogOption(\"a\", \"b\")]\n[JsonField(\"/logConfiguration/logDriver\", \"\\\"syslog\\\"\")]\n[JsonField(\"/logConfiguration/options/c\", \"true\")]")]
    [InlineData("\"firelensConfiguration\": { \"options\": { \"a\": \"b\" } }", "[JsonField(\"/firelensConfiguration\", \"\"\"{\"options\":{\"a\":\"b\"}}\"\"\")]")]
    public void On_a_container(string members, string attributes) => Assert.Equal("[Container]\n" + attributes, Imports.Container(members));

    [Fact]
    public void A_long_value_has_lines_of_its_own() => Assert.Equal(
        """"
        [TaskDefinition]
        [JsonField("/placementConstraints", """
            [
              {"type":"memberOf","expression":"attribute:ecs.instance-type =~ t2.* and attribute:x"},
              {"type":"distinctInstance"}
            ]
            """)]
        """".ReplaceLineEndings("\n"),
        Imports.Task("""
            "placementConstraints": [
                { "type": "memberOf", "expression": "attribute:ecs.instance-type =~ t2.* and attribute:x" }, { "type": "distinctInstance" }]
            """));

    [Theory]
    [InlineData("\"x\": [1, \"a\\u0085b\"]", "\"[1,\\\"a\\u0085b\\\"]\"")]
    [InlineData("\"x\": [\"a\\nb\\\"\"]", "\"\"\"[\"a\\nb\\\"\"]\"\"\"")]
    public void A_text_that_cannot_be_raw_is_not(string member, string literal) => Assert.Equal(
        $"[TaskDefinition]\n[JsonField(\"/x\", {literal})]", Imports.Task(member));

    [Fact]
    public void The_notes_say_what_is_raw_and_why() => Assert.Equal(
        [
            "/networkMode is not there; the build writes awsvpc",
            "/requiresCompatibilities is not there; the build writes FARGATE",
            "/volumes is in [JsonField]: item 2: another has the same key",
            "/cpu is in [JsonField]: the API expects a string here",
            "/x is in [JsonField]: no attribute writes this field",
            "/runtimePlatform is in [JsonField]: OperatingSystemFamily has no member for 'WINDOWS_SERVER_2016_FULL'",
            "/containerDefinitions/0 has no name; the build writes container",
            "/containerDefinitions/0/essential is in [JsonField]: the API expects true or false here",
            "/containerDefinitions/0/restartPolicy is in [JsonField]: [RestartPolicy] takes the field 'enabled', which is missing",
            "/containerDefinitions/0/dependsOn is in [JsonField]: item 1: no container is named 'b'",
            "/containerDefinitions/0/logConfiguration/logDriver is in [JsonField]: [AwsLogs] takes the field 'options.awslogs-group', which is missing",
        ],
        Imports.Of("""
            {
              "volumes": [{ "name": "a" }, { "name": "a" }],
              "cpu": 256,
              "x": 1,
              "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2016_FULL" },
              "containerDefinitions": [{
                "essential": "true", "restartPolicy": { "restartAttemptPeriod": 60 }, "dependsOn": [{ "containerName": "b", "condition": "START" }],
                "logConfiguration": { "logDriver": "awslogs", "options": { "x": "y" } } }]
            }
            """).Notes);
}
