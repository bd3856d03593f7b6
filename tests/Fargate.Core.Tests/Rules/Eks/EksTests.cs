using Fargate.Core.Kinds;
using Fargate.Core.Limits;

namespace Fargate.Core.Tests.Rules.Eks;

public class EksTests
{
    [Theory]
    [InlineData("""{ "selectors": [] }""", true)]
    [InlineData("""{ "selectors": null }""", true)]
    [InlineData("""{ "selectors": ["<open>"] }""", false)]
    [InlineData("""{ "selectors": [{ "namespace": "a" }] }""", false)]
    public void A_profile_has_a_selector(string members, bool isFound) => Assert.Equal(
        isFound ? "FARG1301 : The profile has no selector, so no pod runs on Fargate: add a [PodSelector] with a namespace" : "",
        Check("FARG1301", members));

    [Theory]
    [InlineData(5, 5, "")]
    [InlineData(6, 0, "FARG1302 selectors[5]: The profile has 6 selectors; the quota is 5, unless AWS has raised it for your account")]
    [InlineData(1, 6, "FARG1302 selectors[0].labels: The selector has 6 labels; the quota is 5, unless AWS has raised it for your account")]
    public void There_are_quotas(int selectors, int labels, string expected)
    {
        var pairs = string.Join(", ", Enumerable.Range(0, labels).Select(it => $"\"k{it}\": \"v\""));
        var list = string.Join(", ", Enumerable.Repeat($$"""{ "namespace": "a", "labels": { {{pairs}} } }""", selectors));
        Assert.Equal(expected, Check("FARG1302", $$"""{ "selectors": [{{list}}] }"""));
    }

    [Theory]
    [InlineData("""{ "namespace": "jobs-*", "labels": { "team?": "shop" } }""", "")]
    [InlineData("""{ "namespace": "<unknown>", "labels": { "a": "<unknown>" } }""", "")]
    [InlineData("{}", "FARG1303 selectors[0].namespace: The pod selector has no namespace")]
    [InlineData("""{ "namespace": "" }""", "FARG1303 selectors[0].namespace: The pod selector has no namespace")]
    [InlineData("""{ "namespace": "a", "labels": { "b": "" } }""", "FARG1303 selectors[0].labels.b: The pod selector has a value of 0 characters for the label 'b'; a value must have 1 to 255")]
    public void A_selector_has_a_namespace(string selector, string expected) => Assert.Equal(expected, Selector(selector));

    [Theory]
    [InlineData(127, 255, "")]
    [InlineData(128, 1, " of 128 characters; a key must have 1 to 127")]
    [InlineData(1, 256, "'; a value must have 1 to 255")]
    public void Labels_have_lengths(int key, int value, string end) => Assert.EndsWith(
        end, Selector($$"""{ "namespace": "a", "labels": { "{{new string('k', key)}}": "{{new string('v', value)}}" } }"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("arn:aws:iam::123456789012:role/service/pods", true)]
    [InlineData("<unknown>", true)]
    [InlineData("pods", false)]
    [InlineData("arn:aws:iam::123456789012:user/pods", false)]
    public void The_pod_execution_role_is_an_ARN(string role, bool isValid) => Assert.Equal(
        isValid ? "" : $"FARG1304 podExecutionRoleArn: '{role}' is not the ARN of an IAM role; it must be like arn:aws:iam::123456789012:role/pods",
        Check("FARG1304", $$"""{ "podExecutionRoleArn": "{{role}}" }"""));

    [Theory]
    [InlineData("{}", "")]
    [InlineData("""{ "cpu": "16384", "memory": "122880" }""", "")]
    [InlineData("""{ "runtimePlatform": { "cpuArchitecture": "<unknown>", "operatingSystemFamily": "<unknown>" } }""", "")]
    [InlineData("""{ "cpu": "32 vCPU", "memory": "122880" }""", "with more than 16384 CPU units")]
    [InlineData("""{ "runtimePlatform": { "cpuArchitecture": "ARM64" } }""", "on ARM64")]
    [InlineData("""{ "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }""", "on Windows")]
    public void Some_tasks_are_no_pods(string task, string what) => Assert.Equal(
        what.Length == 0 ? "" : $"FARG1305 : EKS on Fargate does not support pods {what}, which [TaskDefinition] on this class sets", Check("FARG1305", "{}", task));

    // The example of the EKS User Guide, and the edges around it.
    [Theory]
    [InlineData(0, 0, 256, 512)]
    [InlineData(256, 256, 256, 512)]
    [InlineData(256, 257, 256, 1024)]
    [InlineData(1024, 8192, 2048, 9216)]
    [InlineData(257, 512, 512, 1024)]
    [InlineData(16384, 122624, 16384, 122880)]
    public void A_pod_is_rounded_up(int cpu, int memory, int podCpu, int podMemory) => Assert.Equal(new TaskSize(podCpu, podMemory), EksLimits.SizeOf(cpu, memory));

    [Fact]
    public void A_pod_may_be_too_large()
    {
        Assert.Null(EksLimits.SizeOf(16384, 122625));
        Assert.Null(EksLimits.SizeOf(16385, 1));
    }

    [Fact]
    public void The_size_of_the_pod_is_told_where_it_is_another() => Assert.Equal(
        "FARG1306 : EKS gives the pod 256 CPU units and 1024 MiB: its containers request 256 and 512 MiB, Kubernetes adds 256 MiB, and the sum is rounded up; as an ECS task it has 256 CPU units and 512 MiB",
        Check("FARG1306", "{}", Task("""{ "name": "a", "image": "a", "cpu": 256, "memory": 512 }""")));

    [Theory]
    [InlineData("""{ "name": "a", "image": "a", "cpu": 256, "memory": 256 }""")]
    [InlineData("""{ "name": "a", "image": "a", "cpu": 256 }""")]
    [InlineData("""{ "name": "a", "image": "a", "memory": 512 }""")]
    [InlineData("""{ "name": "a", "image": "a", "cpu": "<unknown>", "memory": 512 }""")]
    public void Nothing_is_said_where_it_is_the_same_or_not_known(string container) => Assert.Equal("", Check("FARG1306", "{}", Task(container)));

    // Migration ends before the application starts: the larger of the two counts, and fits.
    [Fact]
    public void An_init_container_counts_by_itself() => Assert.Equal("", Check("FARG1306", "{}", Task(
        """
        { "name": "a", "image": "a", "cpu": 256, "memory": 256, "dependsOn": [{ "containerName": "b", "condition": "SUCCESS" }] },
        { "name": "b", "image": "b", "cpu": 256, "memory": 256, "essential": false }
        """)));

    private static string Selector(string selector) => Check("FARG1303", $$"""{ "selectors": [{{selector}}] }""");

    private static string Task(string containers) => $$"""{ "containerDefinitions": [{{containers}}] }""";

    private static string Check(string id, string members, string task = "{}") => Resources.Check(id, ResourceKind.FargateProfile, members, task);
}
