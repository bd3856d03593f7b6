namespace Fargate.Core.Tests.Rules.RightSizing;

public class OversizedMemoryTests
{
    private const string Small = """{ "name": "web", "memory": 100 }""";

    [Theory]
    [InlineData(Small, 100, 2048)]
    [InlineData("""{ "name": "web", "memory": 2047 }""", 2047, 2048)]
    [InlineData("""{ "name": "web", "memory": 2048 }""", 2048, 3072)]
    [InlineData(Small + """, { "name": "log", "memory": 3000 }""", 3100, 4096)]
    [InlineData("""{ "name": "web", "memory": 100, "linuxParameters": { "tmpfs": [{ "size": 64 }, { "size": 4000 }] } }""", 4164, 5120)]
    [InlineData("""{ "name": "web", "memory": 100, "linuxParameters": {} }""", 100, 2048)]
    [InlineData("""{ "name": "web", "memory": 100, "cpu": 1024, "memoryReservation": 50 }""", 100, 2048)]
    public void Memory_that_no_container_can_use_is_told(string containers, int needed, int enough) =>
        Assert.Equal(
            $"FARG1101 memory: The containers can use at most {needed} of 8192 MiB (limits, log buffers and tmpfs together); {enough} MiB is enough\n  smaller: Use {enough} MiB | memory = \"{enough}\"",
            Check(containers));

    [Fact]
    public void Each_CPU_has_its_own_memories() =>
        Assert.EndsWith("smaller: Use 512 MiB | memory = \"512\"", Check(Small, cpu: "256", memory: "2048"), StringComparison.Ordinal);

    [Theory]
    [InlineData(2037, """{ "logDriver": "awslogs" }""", 2047, 2048)]
    [InlineData(2038, """{ "logDriver": "awslogs" }""", 2048, 3072)]
    [InlineData(100, """{ "logDriver": "splunk", "options": {} }""", 110, 2048)]
    [InlineData(100, """{ "logDriver": "awslogs", "options": { "max-buffer-size": "25m" } }""", 125, 2048)]
    [InlineData(100, """{ "logDriver": "awslogs", "options": { "max-buffer-size": "3g" } }""", 3172, 4096)]
    public void The_log_buffer_counts_too(int limit, string log, int needed, int enough) =>
        Memory_that_no_container_can_use_is_told(
            $$"""{ "name": "web", "memory": {{limit}}, "logConfiguration": {{log}} }""", needed, enough);

    [Theory]
    [InlineData("""{ "name": "web" }""")]
    [InlineData("""{ "name": "web", "memoryReservation": 100 }""")]
    [InlineData("""{ "name": "web", "cpu": 10 }""")]
    [InlineData("""{ "name": "web", "memory": "<unknown>" }""")]
    [InlineData("""{ "name": "web", "memory": 0 }""")] // no limit to Docker
    [InlineData("""{ "name": "web", "memory": -1 }""")]
    [InlineData("""{ "name": "web", "memory": 100, "linuxParameters": { "tmpfs": [{ "size": 0 }] } }""")]
    [InlineData(Small + """, { "name": "log" }""")]
    [InlineData(Small + """, "<unknown>" """)]
    [InlineData(Small + """, "<open>" """)]
    [InlineData("""{ "<open>": true, "name": "web", "memory": 100 }""")]
    [InlineData("""{ "name": "web", "memory": 7168 }""")]
    [InlineData("""{ "name": "web", "memory": 9000 }""")]
    [InlineData("""{ "name": "a", "memory": 2147483647 }, { "name": "b", "memory": 2147483647 }""")]
    [InlineData("")]
    public void Says_nothing_where_the_limits_do_not_prove_it(string containers) =>
        Assert.DoesNotContain("FARG1101", Check(containers), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"<unknown>\"")]
    [InlineData("{}")]
    [InlineData("""{ "<open>": true, "logDriver": "awslogs" }""")]
    [InlineData("""{ "logDriver": "<unknown>" }""")]
    [InlineData("""{ "logDriver": "awsfirelens" }""")]
    [InlineData("""{ "logDriver": "awsfirelens", "options": { "max-buffer-size": "1m" } }""")]
    [InlineData("""{ "logDriver": "awslogs", "options": "<unknown>" }""")]
    [InlineData("""{ "logDriver": "awslogs", "options": { "<open>": true } }""")]
    [InlineData("""{ "logDriver": "awslogs", "options": { "max-buffer-size": "<unknown>" } }""")]
    [InlineData("""{ "logDriver": "awslogs", "options": { "max-buffer-size": "large" } }""")]
    [InlineData("""{ "logDriver": "awslogs", "options": { "max-buffer-size": "8g" } }""")]
    public void Says_nothing_where_the_log_buffer_cannot_be_told(string log) =>
        Assert.Equal("", Check($$"""{ "name": "web", "memory": 100, "logConfiguration": {{log}} }"""));

    [Theory]
    [InlineData("\"<unknown>\"")]
    [InlineData("""{ "<open>": true }""")]
    [InlineData("""{ "tmpfs": "<unknown>" }""")]
    [InlineData("""{ "tmpfs": ["<unknown>"] }""")]
    [InlineData("""{ "tmpfs": ["<open>"] }""")]
    [InlineData("""{ "tmpfs": [{ "size": 1 }, { "containerPath": "/tmp" }] }""")]
    [InlineData("""{ "tmpfs": [{ "size": "<unknown>" }] }""")]
    [InlineData("""{ "tmpfs": [{ "size": -1 }] }""")]
    [InlineData("""{ "tmpfs": [{ "size": 8000 }] }""")]
    public void Says_nothing_where_tmpfs_cannot_be_told(string parameters) =>
        Assert.Equal("", Check($$"""{ "name": "web", "memory": 100, "linuxParameters": {{parameters}} }"""));

    [Theory]
    [InlineData("""{ "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }""")]
    [InlineData("""{ "operatingSystemFamily": "<unknown>" }""")]
    [InlineData("\"<unknown>\"")]
    public void Says_nothing_where_the_system_takes_memory_itself(string platform) =>
        Assert.Equal("", Check(Small, more: $$""", "runtimePlatform": {{platform}}"""));

    [Theory]
    [InlineData("<unknown>", "8192")]
    [InlineData("1024", "<unknown>")]
    [InlineData("1024", "2048")]
    [InlineData("1024", "2 GB")]
    [InlineData("1024", "8191")]
    [InlineData("1024", "9 GB")]
    [InlineData("999", "8192")]
    [InlineData("a lot", "8192")]
    [InlineData("1024", "much")]
    public void Says_nothing_where_the_size_is_the_smallest_or_none(string cpu, string memory) =>
        Assert.DoesNotContain("FARG1101", Check(Small, cpu, memory), StringComparison.Ordinal);

    [Fact]
    public void Says_nothing_of_definitions_for_other_launch_types() =>
        Assert.Equal("", Check(Small, more: """, "requiresCompatibilities": ["EC2"]"""));

    // Of this rule only: the containers lack what others ask for.
    private static string Check(string containers, string cpu = "1024", string memory = "8192", string more = "") =>
        FindingText.Of(Definitions.Findings(Definitions.With(
            $$"""{ "cpu": "{{cpu}}", "memory": "{{memory}}", "containerDefinitions": [{{containers}}]{{more}} }"""))
            .Where(it => it.Rule.Id == "FARG1101"));
}
