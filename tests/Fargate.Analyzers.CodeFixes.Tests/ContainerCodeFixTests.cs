namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>Fixes on containers, some of which write lists.</summary>
public class ContainerCodeFixTests
{
    [Fact]
    public Task A_list_is_written_as_an_array() => Verify(
        "[LinuxParameters(AddCapabilities = new[] { {|FARG0305:LinuxCapability.NetAdmin|}, LinuxCapability.SysPtrace })]",
        "FARG0305:correct",
        "[LinuxParameters(AddCapabilities = new[] { LinuxCapability.SysPtrace })]");

    [Fact]
    public Task A_list_of_which_nothing_is_left_is_removed() => Verify(
        "[LinuxParameters(InitProcessEnabled = true, AddCapabilities = [{|FARG0305:LinuxCapability.NetAdmin|}])]",
        "FARG0305:correct",
        "[LinuxParameters(InitProcessEnabled = true)]");

    [Theory]
    [InlineData("{|FARG0502:\"curl -f x\"|}", "\"CMD-SHELL\", \"curl -f x\"")]
    [InlineData("{|FARG0502:\"curl\"|}, \"-f\", \"x\"", "\"CMD\", \"curl\", \"-f\", \"x\"")]
    [InlineData("{|FARG0502:\"curl -f x\"|}, Interval = 10, Retries = 2", "\"CMD-SHELL\", \"curl -f x\", Interval = 10, Retries = 2")]
    [InlineData("new[] { {|FARG0502:\"a\"|} }, Interval = 10", "new[] { \"CMD\", \"a\" }, Interval = 10")]
    [InlineData("command: new string[] { {|FARG0502:\"a\"|} }", "command: new string[] { \"CMD\", \"a\" }")]
    [InlineData("[{|FARG0502:\"a\"|}]", "[\"CMD\", \"a\"]")]
    public Task Items_that_are_arguments_stay_arguments(string arguments, string corrected) => Verify(
        $"[HealthCheck({arguments})]", "FARG0502:form", $"[HealthCheck({corrected})]");

    [Fact]
    public Task A_comment_between_the_items_is_not_lost() => Verify(
        """[HealthCheck({|FARG0502:"curl"|}, /* fails */ "-f")]""", "FARG0502:form", """[HealthCheck("CMD", "curl", /* fails */ "-f")]""");

    [Fact]
    public Task A_field_that_Fargate_refuses_goes_with_its_attribute() => Verify(
        "[PortMapping(80)]\n    [JsonField(\"/privileged\", {|FARG0303:\"true\"|})]", "FARG0303:remove", "[PortMapping(80)]");

    [Theory]
    [InlineData("[PortMapping(8080, HostPort = {|FARG0401:80|})]", "FARG0401:remove", "[PortMapping(8080)]")]
    [InlineData("[PortMapping({|FARG0403:\"90-80\"|})]", "FARG0403:range", "[PortMapping(\"80-90\")]")]
    [InlineData("[PortMapping(\"80-90\", HostPort = {|FARG0404:80|})]", "FARG0404:range", "[PortMapping(\"80-90\")]")]
    [InlineData("[PortMapping(80, Name = {|FARG0408:\"Web\"|})]", "FARG0408:valid", "[PortMapping(80, Name = \"web\")]")]
    [InlineData("[HealthCheck(\"CMD\", \"a\", Interval = {|FARG0503:1|})]", "FARG0503:nearest", "[HealthCheck(\"CMD\", \"a\", Interval = 5)]")]
    [InlineData("[Ulimit(UlimitName.Core, {|FARG0322:6|}, 5)]", "FARG0322:soft", "[Ulimit(UlimitName.Core, 5, 5)]")]
    [InlineData("[RestartPolicy(true, RestartAttemptPeriod = {|FARG0318:5|})]", "FARG0318:nearest", "[RestartPolicy(true, RestartAttemptPeriod = 60)]")]
    public Task A_value_is_corrected(string attribute, string key, string corrected) => Verify(attribute, key, corrected);

    [Theory]
    [InlineData("FARG0508:non-essential", "Success", ", Essential = false", "Success")]
    [InlineData("FARG0508:start", "Success", "", "Start")]
    public Task A_container_does_not_wait_for_the_end_of_an_essential_one(string key, string condition, string essential, string corrected) =>
        CodeFixVerifier.VerifyAsync(
            $$"""
            [TaskDefinition("a", Cpu = 256, Memory = 512)]
            public partial class A
            {
                [Container("x:1"), DependsOn(typeof(Job), {|FARG0508:ContainerCondition.{{condition}}|})]
                public class Web;

                [Container("x:1")]
                public class Job;
            }
            """,
            key,
            $$"""
            [TaskDefinition("a", Cpu = 256, Memory = 512)]
            public partial class A
            {
                [Container("x:1"), DependsOn(typeof(Job), ContainerCondition.{{corrected}})]
                public class Web;

                [Container("x:1"{{essential}})]
                public class Job;
            }
            """);

    [Fact]
    public Task A_circle_is_opened() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A
        {
            [Container("x:1"), DependsOn(typeof(Job), ContainerCondition.Start)]
            public class Web;

            [Container("x:1"), DependsOn({|FARG0510:typeof(Web)|}, ContainerCondition.Start)]
            public class Job;
        }
        """,
        "FARG0510:remove",
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A
        {
            [Container("x:1"), DependsOn(typeof(Job), ContainerCondition.Start)]
            public class Web;

            [Container("x:1")]
            public class Job;
        }
        """);

    private static Task Verify(string attributes, string? key, string corrected) => CodeFixVerifier.VerifyAsync(Task(attributes), key, Task(corrected));

    private static string Task(string attributes) => $$"""
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A
        {
            [Container("x:1")]
            {{attributes}}
            public class Web;
        }
        """;

    [Fact]
    public Task A_container_whose_name_is_a_parameter_is_corrected_too() => CodeFixVerifier.VerifyAsync(
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A
        {
            [Container("x:1", Name = "${Name}", StopTimeout = {|FARG0506:300|})]
            public class Web;

            [Container("y:1", Name = "${Unknown}", StopTimeout = {|FARG0506:400|})]
            public class Other;
        }
        """,
        "FARG0506:nearest",
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A
        {
            [Container("x:1", Name = "${Name}", StopTimeout = 120)]
            public class Web;

            [Container("y:1", Name = "${Unknown}", StopTimeout = 120)]
            public class Other;
        }
        """,
        parameters: ["Name=web", "?Unknown"]);
}
