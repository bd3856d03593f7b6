namespace Fargate.Core.Tests.Sources.Attributes.Import;

/// <summary>Each form of an attribute, as it is written.</summary>
public class AttributeFormTests
{
    [Theory]
    [InlineData("\"family\": \"web\"", "[TaskDefinition(\"web\")]")]
    [InlineData("\"cpu\": \"256\", \"memory\": \"512\"", "[TaskDefinition(Cpu = Vcpu / 4, Memory = GiB / 2)]")]
    [InlineData("\"cpu\": \"1024\", \"memory\": \"30720\"", "[TaskDefinition(Cpu = 1 * Vcpu, Memory = 30 * GiB)]")]
    [InlineData("\"cpu\": \"128\", \"memory\": \"1536\"", "[TaskDefinition(Cpu = 128, Memory = 1536)]")]
    [InlineData("\"pidMode\": \"task\"", "[TaskDefinition(PidMode = PidMode.Task)]")]
    [InlineData("\"runtimePlatform\": { \"cpuArchitecture\": \"X86_64\" }", "[TaskDefinition(CpuArchitecture = CpuArchitecture.X86_64)]")]
    [InlineData("\"enableFaultInjection\": false", "[TaskDefinition(EnableFaultInjection = false)]")]
    [InlineData("\"tags\": [{ \"key\": \"a\", \"value\": \"\" }]", "[TaskDefinition]\n[Tag(\"a\", \"\")]")]
    [InlineData(
        "\"volumes\": [{ \"name\": \"a\" }, { \"name\": \"b\", \"efsVolumeConfiguration\": { \"fileSystemId\": \"fs-1\", \"transitEncryption\": \"DISABLED\" } }, { \"name\": \"c\" }]",
        "[TaskDefinition]\n[Volume(\"a\")]\n[EfsVolume(\"b\", \"fs-1\", TransitEncryption = false)]\n[Volume(\"c\")]")]
    public void On_a_task(string members, string attributes) => Assert.Equal(attributes, Imports.Task(members));

    [Theory]
    [InlineData("", "[Container]")]
    [InlineData("\"image\": \"x:1\", \"essential\": true, \"memory\": 2048, \"cpu\": 0", "[Container(\"x:1\", Essential = true, Cpu = 0, Memory = 2 * GiB)]")]
    [InlineData("\"command\": [\"a\", \"b c\"]", "[Container(Command = new[] { \"a\", \"b c\" })]")]
    [InlineData("\"portMappings\": [{ \"containerPort\": 80, \"protocol\": \"udp\" }]", "[Container]\n[PortMapping(80, Protocol = TransportProtocol.Udp)]")]
    [InlineData("\"portMappings\": [{ \"containerPortRange\": \"80-90\" }]", "[Container]\n[PortMapping(\"80-90\")]")]
    [InlineData("\"environmentFiles\": [{ \"type\": \"s3\", \"value\": \"arn\" }]", "[Container]\n[EnvironmentFile(\"arn\")]")]
    [InlineData(
        "\"dependsOn\": [{ \"containerName\": \"log-router\", \"condition\": \"HEALTHY\" }]",
        "[Container]\n[DependsOn(typeof(LogRouter), ContainerCondition.Healthy)]")]
    [InlineData("\"volumesFrom\": [{ \"sourceContainer\": \"web\", \"readOnly\": true }]", "[Container]\n[VolumesFrom(typeof(Web), ReadOnly = true)]")]
    [InlineData("\"healthCheck\": { \"command\": [\"CMD\", \"x\"], \"retries\": 2 }", "[Container]\n[HealthCheck(\"CMD\", \"x\", Retries = 2)]")]
    [InlineData("\"healthCheck\": { \"retries\": 2 }", "[Container]\n[HealthCheck(Retries = 2)]")]
    [InlineData("\"restartPolicy\": { \"enabled\": true, \"ignoredExitCodes\": [0, -1] }", "[Container]\n[RestartPolicy(true, IgnoredExitCodes = new[] { 0, -1 })]")]
    [InlineData("\"ulimits\": [{ \"name\": \"nofile\", \"softLimit\": 1, \"hardLimit\": 2 }]", "[Container]\n[Ulimit(UlimitName.NoFile, 1, 2)]")]
    [InlineData("\"linuxParameters\": { \"tmpfs\": [{ \"containerPath\": \"/t\", \"size\": 1024 }] }", "[Container]\n[Tmpfs(\"/t\", 1024)]")]
    [InlineData("\"dockerLabels\": { \"a.b\": \"c\" }", "[Container]\n[DockerLabel(\"a.b\", \"c\")]")]
    [InlineData(
        "\"logConfiguration\": { \"logDriver\": \"awslogs\", \"options\": { \"x\": \"y\", \"mode\": \"odd\", \"awslogs-create-group\": \"true\", \"awslogs-group\": \"/g\" } }",
        "[Container]\n[AwsLogs(\"/g\", CreateGroup = true)]\n[LogOption(\"x\", \"y\")]\n[LogOption(\"mode\", \"odd\")]")]
    [InlineData("\"logConfiguration\": { \"logDriver\": \"awsfirelens\" }", "[Container]\n[FireLensLogs]")]
    [InlineData("\"firelensConfiguration\": { \"type\": \"fluentbit\" }", "[Container]\n[FireLensConfiguration(FireLensType.FluentBit)]")]
    public void On_a_container(string members, string attributes) => Assert.Equal(attributes, Imports.Container(members));

    [Fact]
    public void A_long_attribute_goes_on_in_the_next_line()
    {
        var text = new string('a', 60);
        Assert.Equal(
            $$"""
            [Container("{{text}}",
                Command = new[] { "{{text}}", "{{text[..40]}}",
                "{{text}}", "b" },
                User = "{{text}}")]
            """.ReplaceLineEndings("\n"),
            Imports.Container($$""" "image": "{{text}}", "command": ["{{text}}", "{{text[..40]}}", "{{text}}", "b"], "user": "{{text}}" """));
    }
}
