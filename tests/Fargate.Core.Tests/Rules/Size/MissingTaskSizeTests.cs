namespace Fargate.Core.Tests.Rules.Size;

public class MissingTaskSizeTests
{
    private const string NoCpu =
        "FARG0102 cpu: Fargate requires 'cpu' at task level: set it to 256, 512, 1024, 2048, 4096, 8192, 16384 or 32768 CPU units";

    private const string NoCpuOnWindows = "FARG0102 cpu: Fargate requires 'cpu' at task level: set it to 1024, 2048 or 4096 CPU units";

    private const string NoMemory = "FARG0102 memory: Fargate requires 'memory' at task level: set it to a number of MiB that the CPU units allow";

    private const string NoMemoryBesideOneVcpu =
        "FARG0102 memory: Fargate requires 'memory' at task level: with 1024 CPU units, set it to 2048 to 8192 in steps of 1024 MiB";

    private const string Windows = "\"WINDOWS_SERVER_2019_FULL\"";

    [Theory]
    [InlineData("null", "\"512\"", "null", NoCpu + "\n" +
        "  smallest: Use 256 CPU units and 512 MiB, the smallest size that fits | cpu = \"256\"")]
    [InlineData("null", "\"30 GB\"", "null", NoCpu + "\n" +
        "  smallest: Use 4096 CPU units and 30720 MiB, the smallest size that fits | cpu = \"4096\"")]
    [InlineData("\"1 vCPU\"", "null", "null", NoMemoryBesideOneVcpu + "\n" +
        "  smallest: Use 1024 CPU units and 2048 MiB, the smallest size that fits | memory = \"2048\"")]
    [InlineData("null", "null", "null",
        NoCpu + "\n" +
        "  smallest: Use 256 CPU units and 512 MiB, the smallest size that fits | cpu = \"256\"; memory = \"512\"\n" +
        NoMemory)]
    [InlineData("null", "\"2048\"", Windows, NoCpuOnWindows + "\n" +
        "  smallest: Use 1024 CPU units and 2048 MiB, the smallest size that fits | cpu = \"1024\"")]
    [InlineData("null", "null", Windows,
        NoCpuOnWindows + "\n" +
        "  smallest: Use 1024 CPU units and 2048 MiB, the smallest size that fits | cpu = \"1024\"; memory = \"2048\"\n" +
        NoMemory)]
    [InlineData("null", "\"<unknown>\"", "null", NoCpu)]
    [InlineData("\"<unknown>\"", "null", "null", NoMemory)]
    public void The_missing_value_is_told_and_one_that_fits_offered(string cpu, string memory, string system, string expected) =>
        Assert.Equal(expected, Check(cpu, memory, system));

    [Theory]
    [InlineData("\"300\"", "null", "Use 512 CPU units and 1024 MiB, the smallest size that fits")]
    [InlineData("null", "\"700\"", "Use 256 CPU units and 1024 MiB, the smallest size that fits")]
    [InlineData("\"a lot\"", "null", "")]
    [InlineData("null", "\"much\"", "")]
    public void Beside_a_wrong_value_the_size_that_holds_it_is_offered_if_it_reads(string cpu, string memory, string title)
    {
        var findings = Check(cpu, memory, "null").Split('\n');
        Assert.StartsWith("FARG0101", findings[0], StringComparison.Ordinal);
        Assert.StartsWith("FARG0102", findings[1], StringComparison.Ordinal);
        Assert.Equal(title.Length > 0 ? 3 : 2, findings.Length);
        Assert.Contains(title, findings[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_sizes_of_the_containers_do_not_replace_it() =>
        Assert.Equal(2, Definitions.Findings(Definitions.With("""
            { "cpu": null, "memory": null, "containerDefinitions": [{ "name": "web", "image": "web:1", "cpu": 256, "memory": 512 }] }
            """)).Count);

    [Fact]
    public void What_a_template_leaves_out_may_be_set_elsewhere() =>
        Assert.Equal("", Definitions.Check("""{ "<open>": true, "cpu": null, "memory": null }"""));

    [Theory]
    [InlineData("\"memory\": 1024", 256, 1024)]
    [InlineData("\"memory\": 1025", 256, 2048)]
    [InlineData("\"memoryReservation\": 2049", 512, 3072)]
    [InlineData("\"cpu\": 257, \"memory\": 300", 512, 1024)]
    [InlineData("\"memory\": \"<unknown>\"", 256, 512)]
    [InlineData("\"memory\": 249857", 0, 0)]
    [InlineData("\"memory\": 2147483647", 0, 0)]
    public void The_smallest_size_holds_the_containers(string members, int cpu, int memory)
    {
        var findings = Definitions.CheckOnly("FARG0102", $$"""
            { "cpu": null, "memory": null, "containerDefinitions": [{ "name": "web", "image": "a", {{members}} }, { "name": "b", "image": "a" }] }
            """).Split('\n').Where(it => it.StartsWith(' ')).Distinct();
        Assert.Equal(cpu == 0 ? "" : $"  smallest: Use {cpu} CPU units and {memory} MiB, the smallest size that fits | cpu = \"{cpu}\"; memory = \"{memory}\"", string.Concat(findings));
    }

    private static string Check(string cpu, string memory, string system) => Definitions.Check(
        $$"""{ "cpu": {{cpu}}, "memory": {{memory}}, "runtimePlatform": { "operatingSystemFamily": {{system}} } }""");
}
