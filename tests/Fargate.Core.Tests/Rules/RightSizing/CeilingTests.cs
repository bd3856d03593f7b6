using System.Text.RegularExpressions;

namespace Fargate.Core.Tests.Rules.RightSizing;

public class CeilingTests
{
    private const string Cpu = "fargate.max_cpu";
    private const string Memory = "fargate.max_memory";
    private const string Storage = "fargate.max_ephemeral_storage";

    [Theory]
    [InlineData(Cpu, "2048")]
    [InlineData(Cpu, "2 vCPU")]
    [InlineData(Cpu, "a lot")]
    [InlineData(Memory, "8192")]
    [InlineData(Memory, "8 GB")]
    [InlineData(Memory, "much")]
    [InlineData(Storage, "50")]
    [InlineData(Storage, "large")]
    public void Says_nothing_at_the_ceiling_or_without_one(string key, string value) =>
        AssertSilent("""{ "cpu": "2048", "memory": "8 GB", "ephemeralStorage": { "sizeInGiB": 50 } }""", (key, value));

    [Theory]
    [InlineData(Cpu, "2047", """
        FARG1102 cpu: Task cpu is 2048 CPU units; the maximum is 2047 (fargate.max_cpu)
          ceiling: Use 1024 CPU units and 8192 MiB | cpu = "1024"
        """)]
    [InlineData(Cpu, ".5 vCPU", """
        FARG1102 cpu: Task cpu is 2048 CPU units; the maximum is 512 (fargate.max_cpu)
          ceiling: Use 512 CPU units and 4096 MiB | cpu = "512"; memory = "4096"
        """)]
    [InlineData(Cpu, "255", "FARG1102 cpu: Task cpu is 2048 CPU units; the maximum is 255 (fargate.max_cpu)")]
    [InlineData(Memory, "8191", """
        FARG1103 memory: Task memory is 8192 MiB; the maximum is 8191 (fargate.max_memory)
          ceiling: Use 2048 CPU units and 7168 MiB | memory = "7168"
        """)]
    [InlineData(Memory, "2 GB", """
        FARG1103 memory: Task memory is 8192 MiB; the maximum is 2048 (fargate.max_memory)
          ceiling: Use 1024 CPU units and 2048 MiB | cpu = "1024"; memory = "2048"
        """)]
    [InlineData(Memory, "511", "FARG1103 memory: Task memory is 8192 MiB; the maximum is 511 (fargate.max_memory)")]
    public void A_size_above_it_is_told_and_the_largest_below_offered(string key, string ceiling, string expected) =>
        Assert.Equal(expected, Definitions.Check("""{ "cpu": "2 vCPU", "memory": "8192" }""", (key, ceiling)));

    [Fact]
    public void One_edit_heeds_both_ceilings() =>
        Assert.Equal(
            """
            FARG1102 cpu: Task cpu is 2048 CPU units; the maximum is 1024 (fargate.max_cpu)
              ceiling: Use 1024 CPU units and 3072 MiB | cpu = "1024"; memory = "3072"
            FARG1103 memory: Task memory is 8192 MiB; the maximum is 3500 (fargate.max_memory)
            """,
            Definitions.Check("""{ "cpu": "2048", "memory": "8192" }""", (Cpu, "1024"), (Memory, "3500")));

    [Fact]
    public void On_Windows_a_size_of_Windows_is_offered() =>
        Assert.Equal(
            "FARG1102 cpu: Task cpu is 2048 CPU units; the maximum is 512 (fargate.max_cpu)",
            Definitions.Check(
                """
                { "cpu": "2048", "memory": "8192", "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_FULL" } }
                """,
                (Cpu, "512")));

    [Theory]
    [InlineData("<unknown>", "512")]
    [InlineData("a lot", "512")]
    public void Says_nothing_of_cpu_that_it_cannot_tell(string cpu, string memory) =>
        AssertSilent($$"""{ "cpu": "{{cpu}}", "memory": "{{memory}}" }""", (Cpu, "1"));

    [Theory]
    [InlineData("256", "<unknown>")]
    [InlineData("256", "much")]
    public void Says_nothing_of_memory_that_it_cannot_tell(string cpu, string memory) =>
        AssertSilent($$"""{ "cpu": "{{cpu}}", "memory": "{{memory}}" }""", (Memory, "1"));

    [Fact]
    public void Without_the_other_value_nothing_is_offered() =>
        Assert.Equal(
            "FARG1102 cpu: Task cpu is 2048 CPU units; the maximum is 1024 (fargate.max_cpu)",
            Definitions.Check("""{ "cpu": "2048", "memory": "<unknown>" }""", (Cpu, "1024")));

    [Theory]
    [InlineData(100, "99", "99", "Use 99 GiB | ephemeralStorage.sizeInGiB = 99")]
    [InlineData(100, "21", "21", "Use 21 GiB | ephemeralStorage.sizeInGiB = 21")]
    [InlineData(100, "20", "20", "Remove ephemeralStorage (the default is 20 GiB) | - ephemeralStorage")]
    [InlineData(21, "0", "0", "Remove ephemeralStorage (the default is 20 GiB) | - ephemeralStorage")]
    public void Storage_above_it_is_told_and_the_ceiling_offered(int size, string value, string ceiling, string edit) =>
        Assert.Equal(
            $"FARG1104 ephemeralStorage.sizeInGiB: Ephemeral storage is {size} GiB; the maximum is {ceiling} (fargate.max_ephemeral_storage)\n"
            + $"  ceiling: {edit}",
            Definitions.Check($$"""{ "ephemeralStorage": { "sizeInGiB": {{size}} } }""", (Storage, value)));

    [Fact]
    public void No_more_storage_than_Fargate_has_is_offered_and_that_once() =>
        Assert.Single(Regex.Matches(Definitions.Check("""{ "ephemeralStorage": { "sizeInGiB": 300 } }""", (Storage, "250")), @"  \w+: Use 200 GiB \| ephemeralStorage.sizeInGiB = 200"));

    [Fact]
    public void Says_nothing_of_storage_that_it_cannot_tell() =>
        Assert.Equal("", Definitions.Check("""{ "ephemeralStorage": { "sizeInGiB": "<unknown>" } }""", (Storage, "1")));

    // FARG0101 and FARG0010 may speak.
    private static void AssertSilent(string members, (string Key, string Value) ceiling) =>
        Assert.DoesNotContain("FARG11", Definitions.Check(members, ceiling), StringComparison.Ordinal);
}
