namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Definitions of level 1: the properties have the names of the API.</summary>
public class CloudFormationTests
{
    [Theory]
    [InlineData("Cpu = \"256\", Memory = (256 * 2).ToString()", "cpu: \"256\", memory: \"512\"")]
    [InlineData("Family = \"f\", NetworkMode = \"awsvpc\"", "family: \"f\", networkMode: \"awsvpc\"")]
    [InlineData("RequiresCompatibilities = new[] { \"FARGATE\" }", "requiresCompatibilities: [\"FARGATE\"]")]
    [InlineData("RequiresCompatibilities = [\"FARGATE\", Compatible]", "requiresCompatibilities: [\"FARGATE\", \"EC2\"]")]
    [InlineData("Memory = new CfnParameter(this, \"Memory\").ValueAsString, ExecutionRoleArn = Fn.ImportValue(\"role\"), Cpu = Token.AsString(256), TaskRoleArn = $\"arn:aws:iam::{id}:role/a\"",
        "memory: ?, executionRoleArn: ?, cpu: ?, taskRoleArn: ?")]
    [InlineData("NetworkMode = \"${Mode}\"", "networkMode: ?")]
    [InlineData("RuntimePlatform = new CfnTaskDefinition.RuntimePlatformProperty { CpuArchitecture = \"ARM64\" }", "runtimePlatform: {cpuArchitecture: \"ARM64\"}")]
    [InlineData("EphemeralStorage = new CfnTaskDefinition.EphemeralStorageProperty { SizeInGiB = 30 }", "ephemeralStorage: {sizeInGiB: 30}")]
    [InlineData("Tags = new[] { new CfnTag { Key = \"a\", Value = \"b\" } }", "tags: [{key: \"a\", value: \"b\"}]")]
    [InlineData("ProxyConfiguration = new CfnTaskDefinition.ProxyConfigurationProperty { Type = \"APPMESH\", ContainerName = \"e\", "
        + "ProxyConfigurationProperties = new[] { new CfnTaskDefinition.KeyValuePairProperty { Name = \"AppPorts\", Value = \"80\" } } }",
        "proxyConfiguration: {type: \"APPMESH\", containerName: \"e\", properties: [{name: \"AppPorts\", value: \"80\"}]}")]
    [InlineData("Volumes = new object[] { new CfnTaskDefinition.VolumeProperty { Name = \"v\", EfsVolumeConfiguration = new CfnTaskDefinition.EFSVolumeConfigurationProperty { "
        + "FilesystemId = \"fs-1\", AuthorizationConfig = new CfnTaskDefinition.AuthorizationConfigProperty { Iam = \"ENABLED\", AccessPointId = \"fsap-1\" } } } }",
        "volumes: [{name: \"v\", efsVolumeConfiguration: {fileSystemId: \"fs-1\", authorizationConfig: {iam: \"ENABLED\", accessPointId: \"fsap-1\"}}}]")]
    // The CDK itself refuses a dictionary for a structure when it runs.
    [InlineData("RuntimePlatform = new Dictionary<string, object> { [\"cpuArchitecture\"] = \"ARM64\" }", "runtimePlatform: ?")]
    [InlineData("ContainerDefinitions = settings.Keys.Select(it => new CfnTaskDefinition.ContainerDefinitionProperty { Name = it }).ToArray()", "containerDefinitions: ?")]
    [InlineData("ContainerDefinitions = Lazy.Any(null)", "containerDefinitions: ?")]
    public void A_definition(string properties, string expected) => Assert.Equal(
        $"{{{(expected.StartsWith("family", StringComparison.Ordinal) ? expected : expected + ", family: ?")}}}",
        ReadDefinition.At($"const string Compatible = \"EC2\"; new CfnTaskDefinition(this, \"Def\", new CfnTaskDefinitionProps {{ {properties} }});"));

    [Theory]
    [InlineData("new object[] { new CfnTaskDefinition.ContainerDefinitionProperty { Name = \"a\" } }", "[{name: \"a\"}]")]
    [InlineData("new[] { new CfnTaskDefinition.ContainerDefinitionProperty { Name = \"a\" } }", "[{name: \"a\"}]")]
    [InlineData("new CfnTaskDefinition.IContainerDefinitionProperty[] { new CfnTaskDefinition.ContainerDefinitionProperty { Name = \"a\" } }", "[{name: \"a\"}]")]
    [InlineData("(CfnTaskDefinition.IContainerDefinitionProperty[])[new CfnTaskDefinition.ContainerDefinitionProperty { Name = \"a\" }]", "[{name: \"a\"}]")]
    [InlineData("new object[] { new CfnTaskDefinition.ContainerDefinitionProperty { Name = \"a\" }, Lazy.Any(null) }", "[{name: \"a\"}, ?]")]
    public void Containers_in_each_spelling(string containers, string expected) => Assert.Equal(
        expected, ReadDefinition.At($"new CfnTaskDefinition(this, \"Def\", new CfnTaskDefinitionProps {{ ContainerDefinitions = {containers} }});", "containerDefinitions"));

    [Theory]
    [InlineData("Cpu = 128, Memory = 256, Essential = true", "cpu: 128, memory: 256, essential: true")]
    [InlineData("Command = new[] { \"a\" }, DockerLabels = new Dictionary<string, string> { [\"l\"] = \"1\" }", "command: [\"a\"], dockerLabels: {l: \"1\"}")]
    [InlineData("Environment = new object[] { new CfnTaskDefinition.KeyValuePairProperty { Name = \"A\", Value = \"1\" } }", "environment: [{name: \"A\", value: \"1\"}]")]
    [InlineData("PortMappings = new[] { new CfnTaskDefinition.PortMappingProperty { ContainerPort = 80, HostPort = 80, Protocol = \"tcp\", AppProtocol = \"grpc\" } }",
        "portMappings: [{containerPort: 80, hostPort: 80, protocol: \"tcp\", appProtocol: \"grpc\"}]")]
    [InlineData("HealthCheck = new CfnTaskDefinition.HealthCheckProperty { Command = new[] { \"CMD\", \"a\" }, Timeout = 90 }", "healthCheck: {command: [\"CMD\", \"a\"], timeout: 90}")]
    [InlineData("LogConfiguration = new CfnTaskDefinition.LogConfigurationProperty { LogDriver = \"awslogs\", Options = new Dictionary<string, string> { [\"awslogs-region\"] = Aws.REGION } }",
        "logConfiguration: {logDriver: \"awslogs\", options: {\"awslogs-region\": ?}}")]
    [InlineData("Secrets = new[] { new CfnTaskDefinition.SecretProperty { Name = \"A\", ValueFrom = secret.SecretArn } }", "secrets: [{name: \"A\", valueFrom: ?}]")]
    [InlineData("DependsOn = new[] { new CfnTaskDefinition.ContainerDependencyProperty { ContainerName = \"b\", Condition = \"START\" } }", "dependsOn: [{containerName: \"b\", condition: \"START\"}]")]
    [InlineData("LinuxParameters = new CfnTaskDefinition.LinuxParametersProperty { InitProcessEnabled = true, Capabilities = new CfnTaskDefinition.KernelCapabilitiesProperty { Add = new[] { \"ALL\" } } }",
        "linuxParameters: {initProcessEnabled: true, capabilities: {add: [\"ALL\"]}}")]
    [InlineData("ResourceRequirements = new[] { new CfnTaskDefinition.ResourceRequirementProperty { Type = \"GPU\", Value = \"1\" } }", "resourceRequirements: [{type: \"GPU\", value: \"1\"}]")]
    [InlineData("Ulimits = new[] { new CfnTaskDefinition.UlimitProperty { Name = \"nofile\", SoftLimit = 1, HardLimit = 2 } }", "ulimits: [{name: \"nofile\", softLimit: 1, hardLimit: 2}]")]
    [InlineData("RestartPolicy = new CfnTaskDefinition.RestartPolicyProperty { Enabled = true, IgnoredExitCodes = new double[] { 1 } }", "restartPolicy: {enabled: true, ignoredExitCodes: [1]}")]
    public void A_container(string properties, string expected) => Assert.Equal(
        $"{{{expected}}}",
        ReadDefinition.At(
            $"new CfnTaskDefinition(this, \"Def\", new CfnTaskDefinitionProps {{ ContainerDefinitions = new object[] {{ new CfnTaskDefinition.ContainerDefinitionProperty {{ {properties} }} }} }});",
            "containerDefinitions[0]"));

    [Theory]
    [InlineData("def.Memory = \"1024\";", "{cpu: \"256\", memory: \"1024\", family: ?}")]
    [InlineData("def.AddDependency(null); def.ApplyRemovalPolicy(RemovalPolicy.RETAIN);", "{cpu: \"256\", memory: \"512\", family: ?}")]
    // Any value may be another one then.
    [InlineData("def.AddPropertyOverride(\"Cpu\", \"1024\");", "nothing")]
    [InlineData("def.AddOverride(\"Properties.Cpu\", \"1024\");", "nothing")]
    public void What_happens_to_it_later(string statements, string expected) => Assert.Equal(
        expected, ReadDefinition.At($"var def = new CfnTaskDefinition(this, \"Def\", new CfnTaskDefinitionProps {{ Cpu = \"256\", Memory = \"512\" }}); {statements}"));
}
