namespace Fargate.Core.Tests.Rules.Containers;

/// <summary>CPU and memory of containers against those of the task: 256 CPU units and 512 MiB.</summary>
public class SizesOfContainersTests
{
    [Theory]
    [InlineData("""{ "cpu": 128 }""", """{ "cpu": 128 }""")]
    [InlineData("""{ "cpu": 256 }""", """{ "cpu": 0 }""")]
    [InlineData("""{ "cpu": 256 }""", """{ "cpu": "<unknown>" }""")]
    [InlineData("""{ "memory": 512 }""", "{}")]
    [InlineData("""{ "memory": 256 }""", """{ "memory": 256 }""")]
    [InlineData("""{ "memory": 256 }""", """{ "memoryReservation": 256 }""")]
    [InlineData("""{ "memory": 512, "memoryReservation": 512 }""", "{}")]
    [InlineData("""{ "memory": 512 }""", """{ "memory": "<unknown>" }""")]
    [InlineData("""{ "memory": 512 }""", """{ "memory": "<unknown>", "memoryReservation": 100 }""")]
    [InlineData("""{ "memory": 0, "memoryReservation": 100 }""", "{}")]
    [InlineData("""{ "memory": 6, "memoryReservation": 6 }""", "{}")]
    public void Says_nothing_of(string one, string other) => Assert.Equal("", Probe.Containers("{}", one, other));

    [Theory]
    [InlineData("""{ "cpu": 256 }""", """{ "cpu": 1 }""", 257)]
    [InlineData("""{ "cpu": 300 }""", """{ "cpu": "<unknown>" }""", 300)]
    public void The_sum_of_CPU_units_is_not_above_those_of_the_task(string one, string other, int sum) =>
        Assert.Equal(
            $"FARG0312 cpu: The containers' cpu adds up to {sum} CPU units, but the task has 256\n"
            + "  task: Use 512 CPU units and 1024 MiB for the task, the smallest size that fits all containers | cpu = \"512\"; memory = \"1024\"",
            Probe.Containers("{}", one, other));

    [Fact]
    public void The_larger_task_keeps_its_memory_where_it_can() =>
        Assert.Equal(
            "FARG0312 cpu: The containers' cpu adds up to 500 CPU units, but the task has 256\n"
            + "  task: Use 512 CPU units and 1024 MiB for the task, the smallest size that fits all containers | cpu = \"512\"",
            Probe.Containers("""{ "cpu": ".25 vCPU", "memory": "1 GB" }""", """{ "cpu": 500 }"""));

    [Theory]
    [InlineData("""{ "cpu": "<unknown>" }""")]
    [InlineData("""{ "cpu": null }""")]
    [InlineData("""{ "cpu": "much" }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"] }""")]
    public void Nothing_is_said_of_CPU_units_where_the_tasks_are_unknown(string task) =>
        Assert.Equal("", Probe.Containers(task, """{ "cpu": 5000 }"""));

    [Fact]
    public void More_than_there_is_has_no_edit() =>
        Assert.Equal(
            "FARG0312 cpu: The containers' cpu adds up to 4294967294 CPU units, but the task has 256",
            Probe.Containers("{}", """{ "cpu": 2147483647 }""", """{ "cpu": 2147483647 }"""));

    [Fact]
    public void Windows_has_its_own_sizes() =>
        Assert.Equal(
            "FARG0312 cpu: The containers' cpu adds up to 1025 CPU units, but the task has 1024\n"
            + "  task: Use 2048 CPU units and 4096 MiB for the task, the smallest size that fits all containers | cpu = \"2048\"; memory = \"4096\"",
            Probe.Container(
                """{ "cpu": 1025 }""",
                """{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }"""));

    [Theory]
    [InlineData("""{ "cpu": 5000 }""")]
    [InlineData("""{ "cpu": 2000, "memory": 31000 }""")]
    public void A_size_that_only_Linux_has_is_not_offered_on_Windows(string container)
    {
        Assert.Contains("  task: ", Probe.Container(container, """{ "cpu": "1024", "memory": "2048" }"""), StringComparison.Ordinal);
        Assert.DoesNotContain("  task: ", Probe.Container(
            container,
            """{ "cpu": "1024", "memory": "2048", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" } }"""), StringComparison.Ordinal);
    }

    [Fact]
    public void More_memory_than_there_is_has_no_edit() =>
        Assert.DoesNotContain("  task: ", Probe.Containers("{}", """{ "memory": 2147483647 }""", """{ "memory": 2147483647 }"""), StringComparison.Ordinal);

    [Theory]
    [InlineData("512", 513, 512, true)]
    [InlineData("512", 514, 513, false)] // it reserves more than the task has
    [InlineData("6", 7, 6, true)]
    [InlineData("5", 7, 5, false)] // no container takes so little
    public void A_container_can_have_all_of_the_task(string task, int memory, int reserved, bool isOffered) =>
        Assert.Equal(isOffered, Probe.Container($$"""{ "memory": {{memory}}, "memoryReservation": {{reserved}} }""", $$"""{ "memory": "{{task}}" }""")
            .Contains($"  container: Use {task} MiB for the container", StringComparison.Ordinal));

    [Fact]
    public void A_container_has_no_more_memory_than_the_task() =>
        Assert.Equal(
            """
            FARG0313 containerDefinitions[web].memory: The container's memory is 513 MiB, but the task has 512 MiB
              task: Use 256 CPU units and 1024 MiB for the task, the smallest size that fits all containers | memory = "1024"
              container: Use 512 MiB for the container | containerDefinitions[web].memory = 512
            """,
            Probe.Container("""{ "memory": 513 }"""));

    [Fact]
    public void Where_others_need_memory_the_container_is_not_made_smaller() =>
        Assert.Equal(
            """
            FARG0313 containerDefinitions[web].memory: The container's memory is 1024 MiB, but the task has 512 MiB
              task: Use 256 CPU units and 2048 MiB for the task, the smallest size that fits all containers | memory = "2048"
            """,
            Probe.Containers("{}", """{ "memory": 1024 }""", """{ "memory": 10 }"""));

    [Fact]
    public void All_containers_together_should_fit_the_task() =>
        Assert.Equal(
            """
            FARG0314 memory: The containers' memory (memoryReservation where memory is not set) adds up to 513 MiB, but the task has 512 MiB
              task: Use 256 CPU units and 1024 MiB for the task, the smallest size that fits all containers | memory = "1024"
            """,
            Probe.Containers("{}", """{ "memory": 500, "memoryReservation": 10 }""", """{ "memoryReservation": 13 }"""));

    [Theory]
    [InlineData("""{ "memory": "<unknown>" }""")]
    [InlineData("""{ "memory": null }""")]
    [InlineData("""{ "requiresCompatibilities": ["EC2"] }""")]
    public void Nothing_is_said_of_memory_where_the_tasks_is_unknown(string task) =>
        Assert.Equal("", Probe.Containers(task, """{ "memory": 5000 }""", """{ "memory": 5000 }"""));

    [Fact]
    public void A_container_reserves_no_more_than_it_may_use() =>
        Assert.Equal(
            """
            FARG0315 containerDefinitions[web].memoryReservation: memoryReservation is 101 MiB; it must not exceed memory, which is 100 MiB
              reservation: Set memoryReservation to 100 MiB | containerDefinitions[web].memoryReservation = 100
            """,
            Probe.Container("""{ "memory": 100, "memoryReservation": 101 }""", """{ "requiresCompatibilities": ["EC2"] }"""));

    [Theory]
    [InlineData("""{ "memory": 5 }""", "memory", "memory", 5, "containerDefinitions[web].memory = 6")]
    [InlineData("""{ "memoryReservation": 1 }""", "memoryReservation", "memoryReservation", 1, "containerDefinitions[web].memoryReservation = 6")]
    [InlineData("""{ "memory": 4, "memoryReservation": 3 }""", "memory", "memory", 4, "containerDefinitions[web].memory = 6; containerDefinitions[web].memoryReservation = 6")]
    [InlineData("""{ "memory": 64, "memoryReservation": 3 }""", "memoryReservation", "memoryReservation", 3, "containerDefinitions[web].memoryReservation = 6")]
    public void A_container_takes_6_MiB_at_least(string container, string at, string field, int size, string edit) =>
        Assert.Equal(
            $"FARG0316 containerDefinitions[web].{at}: '{field}' is {size} MiB; it must be at least 6 MiB (the value is in MiB, not GiB)\n"
            + $"  least: Use 6 MiB | {edit}",
            Probe.Container(container));

    [Theory]
    [InlineData(506, true)]
    [InlineData(507, false)]
    public void A_full_task_has_not_even_that(int other, bool isOffered) =>
        Assert.Equal(isOffered, Probe.Containers("{}", $$"""{ "memory": {{other}} }""", """{ "memory": 4 }""").Contains("least:", StringComparison.Ordinal));
}
