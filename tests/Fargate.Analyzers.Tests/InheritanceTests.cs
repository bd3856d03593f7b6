using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests;

/// <summary>How what a class says meets what its bases say: one test for each rule.</summary>
public class InheritanceTests
{
    [Fact]
    public void A_family_that_two_classes_have_from_one_base_is_told_at_each_of_them() => AnnotatedSource.Check("""
        [TaskDefinition("shop", Cpu = 256, Memory = 512)]
        public abstract class Base { [Container("x:1")] public class Web; }

        [{|FARG0006:TaskDefinition|}] public partial class A : Base;
        [{|FARG0006:TaskDefinition|}] public partial class B : Base;
        """);

    [Fact]
    public void A_task_definition_merges_property_by_property_and_its_arrays_replace()
    {
        var task = Read("""
            [TaskDefinition("base", Cpu = 256, Memory = 512, TaskRoleArn = "arn:base", CpuArchitecture = CpuArchitecture.Arm64,
                RequiresCompatibilities = new[] { Compatibility.Fargate, Compatibility.Ec2 })]
            public abstract class Base;

            [TaskDefinition("a", Memory = 1024, OperatingSystemFamily = OperatingSystemFamily.Linux,
                RequiresCompatibilities = new[] { Compatibility.Fargate })]
            public partial class A : Base { [Container("x:1")] public class Web; }
            """);
        AssertJson(
            """
            {"family":"a","taskRoleArn":"arn:base","networkMode":"awsvpc","containerDefinitions":[{"name":"web","image":"x:1"}],"requiresCompatibilities":["FARGATE"],"cpu":"256","memory":"1024","runtimePlatform":{"cpuArchitecture":"ARM64","operatingSystemFamily":"LINUX"}}
            """,
            task);
    }

    [Theory]
    [InlineData(
        """Container("x:1", Memory = 64, User = "0", Command = new[] { "a", "b" })""", """Container(Memory = 128, Command = new[] { "c" })""",
        """{"name":"web","image":"x:1","memory":128,"command":["c"],"user":"0"}""")]
    [InlineData("""Container("x:1", User = "0")""", """Container("x:2")""", """{"name":"web","image":"x:2","user":"0"}""")]
    [InlineData("""Container("x:1", User = "0")""", """Container(User = null)""", """{"name":"web","image":"x:1","user":"0"}""")]
    [InlineData("""Container("x:1", Name = "w")""", """Container(Essential = true)""", """{"name":"w","image":"x:1","essential":true}""")]
    public void A_container_merges_property_by_property_and_its_arrays_replace(string inBase, string derived, string expected) =>
        AssertJson(expected, Web(inBase, derived));

    [Theory]
    [InlineData(
        """HealthCheck("CMD", "base", Interval = 15, Retries = 5)""", """HealthCheck(Interval = 60, Timeout = 5)""",
        """{"healthCheck":{"command":["CMD","base"],"interval":60,"timeout":5,"retries":5}}""")]
    [InlineData(
        """HealthCheck("CMD", "base", Interval = 15)""", """HealthCheck("CMD-SHELL", "derived")""",
        """{"healthCheck":{"command":["CMD-SHELL","derived"],"interval":15}}""")]
    [InlineData(
        """LinuxParameters(InitProcessEnabled = true, DropCapabilities = new[] { LinuxCapability.All })""",
        """LinuxParameters(AddCapabilities = new[] { LinuxCapability.SysPtrace }, DropCapabilities = new[] { LinuxCapability.NetRaw })""",
        """{"linuxParameters":{"capabilities":{"add":["SYS_PTRACE"],"drop":["NET_RAW"]},"initProcessEnabled":true}}""")]
    [InlineData(
        """RestartPolicy(true, IgnoredExitCodes = new[] { 0, 1 }, RestartAttemptPeriod = 60)""", """RestartPolicy(false, IgnoredExitCodes = new[] { 2 })""",
        """{"restartPolicy":{"enabled":false,"ignoredExitCodes":[2],"restartAttemptPeriod":60}}""")]
    [InlineData(
        """FireLensConfiguration(FireLensType.FluentBit, EnableEcsLogMetadata = true)""",
        """FireLensConfiguration(FireLensType.Fluentd, ConfigFileValue = "/x.conf")""",
        """{"firelensConfiguration":{"type":"fluentd","options":{"enable-ecs-log-metadata":"true","config-file-value":"/x.conf"}}}""")]
    public void A_structure_of_a_container_merges_property_by_property_and_its_arrays_replace(string inBase, string derived, string expected) =>
        AssertAdds(expected, inBase, derived);

    [Theory]
    [InlineData(
        """AwsLogs("/base", Region = "eu-west-1"), LogOption("o", "1"), LogSecretOption("s", "arn:s")""", """AwsLogs("/derived")""",
        """{"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/derived"}}}""")]
    [InlineData(
        """LogOption("o", "1")""", """AwsLogs("/derived")""",
        """{"logConfiguration":{"logDriver":"awslogs","options":{"awslogs-group":"/derived"}}}""")]
    [InlineData(
        """AwsLogs("/base")""", """LogOption("Name", "es"), FireLensLogs, LogOption("Host", "h")""",
        """{"logConfiguration":{"logDriver":"awsfirelens","options":{"Name":"es","Host":"h"}}}""")]
    [InlineData(
        """FireLensLogs, LogOption("Name", "es")""", """SplunkLogs("https://s"), LogSecretOption("splunk-token", "arn:t")""",
        """{"logConfiguration":{"logDriver":"splunk","options":{"splunk-url":"https://s"},"secretOptions":[{"name":"splunk-token","valueFrom":"arn:t"}]}}""")]
    public void A_log_configuration_is_replaced_whole_with_its_options(string inBase, string derived, string expected) =>
        AssertAdds(expected, inBase, derived);

    [Fact]
    public void Log_options_alone_add_to_the_log_configuration_of_the_base_and_replace_by_name() => AssertAdds(
        """{"logConfiguration":{"logDriver":"awsfirelens","options":{"Name":"es","Host":"derived","Port":"1"},"secretOptions":[{"name":"Password","valueFrom":"arn:2"},{"name":"Extra","valueFrom":"arn:3"}]}}""",
        """FireLensLogs, LogOption("Name", "es"), LogOption("Host", "base"), LogSecretOption("Password", "arn:1")""",
        """LogOption("Port", "1"), LogOption("Host", "derived"), LogSecretOption("Extra", "arn:3"), LogSecretOption("Password", "arn:2")""");

    [Theory]
    [InlineData(
        """EnvironmentVariable("A", "1"), EnvironmentVariable("B", "2")""", """Secret("A", "arn:a")""",
        """{"environment":[{"name":"B","value":"2"}],"secrets":[{"name":"A","valueFrom":"arn:a"}]}""")]
    [InlineData(
        """EnvironmentVariable("A", "1")""", """Secret("A", "arn:a")""",
        """{"secrets":[{"name":"A","valueFrom":"arn:a"}]}""")]
    [InlineData(
        """Secret("A", "arn:a"), Secret("B", "arn:b")""", """EnvironmentVariable("A", "1")""",
        """{"environment":[{"name":"A","value":"1"}],"secrets":[{"name":"B","valueFrom":"arn:b"}]}""")]
    [InlineData(
        """Secret("A", "arn:a"), EnvironmentVariable("a", "1")""", """Secret("A", "arn:b")""",
        """{"environment":[{"name":"a","value":"1"}],"secrets":[{"name":"A","valueFrom":"arn:b"}]}""")]
    public void Environment_and_secrets_share_one_key_space(string inBase, string derived, string expected) =>
        AssertAdds(expected, inBase, derived);

    // Each replaces the first of two and adds a third: the base comes first, and an override keeps the base's position.
    [Theory]
    [InlineData(
        """PortMapping(80), PortMapping(81)""",
        """PortMapping(82), PortMapping(80, Protocol = TransportProtocol.Udp), PortMapping(80, Protocol = TransportProtocol.Tcp, Name = "http")""",
        """{"portMappings":[{"containerPort":80,"protocol":"tcp","name":"http"},{"containerPort":81},{"containerPort":82},{"containerPort":80,"protocol":"udp"}]}""")]
    [InlineData(
        """PortMapping("8000-8010"), PortMapping(80)""", """PortMapping("8000-8011"), PortMapping("8000-8010", Name = "r")""",
        """{"portMappings":[{"name":"r","containerPortRange":"8000-8010"},{"containerPort":80},{"containerPortRange":"8000-8011"}]}""")]
    [InlineData(
        """MountPoint("v", "/a", ReadOnly = true), MountPoint("v", "/b")""", """MountPoint("v", "/c"), MountPoint("w", "/a")""",
        """{"mountPoints":[{"sourceVolume":"w","containerPath":"/a"},{"sourceVolume":"v","containerPath":"/b"},{"sourceVolume":"v","containerPath":"/c"}]}""")]
    [InlineData(
        """Tmpfs("/a", 1), Tmpfs("/b", 2)""", """Tmpfs("/c", 3), Tmpfs("/a", 4)""",
        """{"linuxParameters":{"tmpfs":[{"containerPath":"/a","size":4},{"containerPath":"/b","size":2},{"containerPath":"/c","size":3}]}}""")]
    [InlineData(
        """DockerLabel("a", "1"), DockerLabel("b", "2")""", """DockerLabel("c", "3"), DockerLabel("a", "4")""",
        """{"dockerLabels":{"a":"4","b":"2","c":"3"}}""")]
    [InlineData(
        """Ulimit(UlimitName.NoFile, 1, 2), Ulimit(UlimitName.Core, 3, 4)""", """Ulimit(UlimitName.Cpu, 5, 6), Ulimit(UlimitName.NoFile, 7, 8)""",
        """{"ulimits":[{"name":"nofile","softLimit":7,"hardLimit":8},{"name":"core","softLimit":3,"hardLimit":4},{"name":"cpu","softLimit":5,"hardLimit":6}]}""")]
    [InlineData(
        """SystemControl("net.a", "1"), SystemControl("net.b", "2")""", """SystemControl("net.c", "3"), SystemControl("net.a", "4")""",
        """{"systemControls":[{"namespace":"net.a","value":"4"},{"namespace":"net.b","value":"2"},{"namespace":"net.c","value":"3"}]}""")]
    [InlineData(
        """EnvironmentFile("arn:1"), EnvironmentFile("arn:2")""", """EnvironmentFile("arn:3"), EnvironmentFile("arn:1")""",
        """{"environmentFiles":[{"value":"arn:1","type":"s3"},{"value":"arn:2","type":"s3"},{"value":"arn:3","type":"s3"}]}""")]
    [InlineData(
        """DependsOn(typeof(One), ContainerCondition.Start), DependsOn(typeof(Two), ContainerCondition.Start)""",
        """DependsOn<Base.Three>(ContainerCondition.Start), DependsOn<Base.One>(ContainerCondition.Healthy)""",
        """{"dependsOn":[{"containerName":"one","condition":"HEALTHY"},{"containerName":"two","condition":"START"},{"containerName":"three","condition":"START"}]}""")]
    [InlineData(
        """VolumesFrom(typeof(One)), VolumesFrom(typeof(Two), ReadOnly = true)""", """VolumesFrom(typeof(Three)), VolumesFrom(typeof(Base.One), ReadOnly = true)""",
        """{"volumesFrom":[{"sourceContainer":"one","readOnly":true},{"sourceContainer":"two","readOnly":true},{"sourceContainer":"three"}]}""")]
    public void A_list_merges_by_its_key_and_an_override_keeps_its_position(string inBase, string derived, string expected) =>
        AssertAdds(expected, inBase, derived);

    [Theory]
    [InlineData(
        """Tag("a", "1"), Tag("b", "2")""", """Tag("c", "3"), Tag("a", "4")""",
        """{"tags":[{"key":"a","value":"4"},{"key":"b","value":"2"},{"key":"c","value":"3"}]}""")]
    [InlineData(
        """EfsVolume("a", "fs-1", RootDirectory = "/r"), Volume("b")""", """Volume("c", ConfiguredAtLaunch = true), Volume("a")""",
        """{"volumes":[{"name":"a"},{"name":"b"},{"name":"c","configuredAtLaunch":true}]}""")]
    public void A_list_of_the_task_merges_by_its_key_and_an_override_keeps_its_position(string inBase, string derived, string expected)
    {
        var task = Read($$"""
            [{{inBase}}]
            public abstract class Base;

            [TaskDefinition("a"), {{derived}}]
            public partial class A : Base;
            """);
        foreach (var field in (string[])["family", "networkMode", "requiresCompatibilities"])
            task.Remove(field);
        AssertJson(expected, task);
    }

    /// <summary>The container Web of a task, of which its base and it itself each say something.</summary>
    private static JsonObject Web(string inBase, string derived) => Read($$"""
        public abstract class Base
        {
            [{{inBase}}] public class Web;
            [Container("x:1")] public class One;
            [Container("x:1")] public class Two;
            [Container("x:1")] public class Three;
        }

        [TaskDefinition("a")]
        public partial class A : Base { [{{derived}}] public new class Web; }
        """)["containerDefinitions"]![0]!.AsObject();

    private static void AssertAdds(string expected, string inBase, string derived)
    {
        var web = Web("""Container("x:1"), """ + inBase, "Container, " + derived);
        web.Remove("name");
        web.Remove("image");
        AssertJson(expected, web);
    }

    private static JsonObject Read(string source)
    {
        var run = GeneratorRun.Of(source);
        Assert.Empty(run.Output.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning));
        return JsonNode.Parse(Assert.Single(run.Files()).Value)!.AsObject();
    }

    // As texts: the order counts.
    private static void AssertJson(string expected, JsonObject actual) => Assert.Equal(expected.Trim(), actual.ToJsonString());
}
