using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Rules.Size;

public class InvalidTaskSizeTests
{
    private const string Cpus = "CPU units must be 256, 512, 1024, 2048, 4096, 8192, 16384 or 32768";
    private const string OneVcpu = "with 1024 CPU units, memory must be 2048 to 8192 in steps of 1024 MiB";
    private const string Windows = """, "runtimePlatform": { "operatingSystemFamily": "WINDOWS_SERVER_2022_CORE" }""";
    private const string UnknownSystem = """, "runtimePlatform": { "operatingSystemFamily": "<unknown>" }""";

    [Theory]
    [InlineData(false, 77)]
    [InlineData(true, 43)]
    public void Every_size_that_AWS_lists_is_accepted_and_none_beside_it(bool windows, int count)
    {
        var sizes = DocumentedSizes.On(windows);
        Assert.Equal(count, sizes.Count);

        var definition = Definitions.With(windows ? $"{{{Windows[1..]}}}" : "{}");
        var cpus = Around(sizes.Select(it => it.Cpu), 1, 256);
        var memories = Around(sizes.Select(it => it.Memory), 1, 512, 1024, 2048, 4096, 8192);
        var wrong = from cpu in cpus
                    from memory in memories
                    let accepted = IsAccepted(cpu, memory)
                    where accepted != sizes.Contains((cpu, memory))
                    select (cpu, memory, accepted);
        Assert.Empty(wrong);

        bool IsAccepted(int cpu, int memory)
        {
            definition.Set("cpu", ApiScalar.String($"{cpu}"));
            definition.Set("memory", ApiScalar.String($"{memory}"));
            return Definitions.Findings(definition).Count == 0;
        }
    }

    [Theory]
    [InlineData("256", "4096", "", """
        FARG0101 memory: Fargate does not support a task size of 256 CPU units and 4096 MiB: with 256 CPU units, memory must be 512, 1024 or 2048 MiB
          smallest: Use 512 CPU units and 4096 MiB, the smallest size that holds both | cpu = "512"
          keep-cpu: Keep 256 CPU units, use 2048 MiB | memory = "2048"
        """)]
    [InlineData("1024", "2560", "", $"""
        FARG0101 memory: Fargate does not support a task size of 1024 CPU units and 2560 MiB: {OneVcpu}
          smallest: Use 1024 CPU units and 3072 MiB, the smallest size that holds both | memory = "3072"
        """)]
    [InlineData("1024", "512", "", $"""
        FARG0101 memory: Fargate does not support a task size of 1024 CPU units and 512 MiB: {OneVcpu}
          smallest: Use 1024 CPU units and 2048 MiB, the smallest size that holds both | memory = "2048"
          keep-memory: Keep 512 MiB, use 256 CPU units | cpu = "256"
        """)]
    [InlineData("300", "700", "", $"""
        FARG0101 cpu: Fargate does not support a task size of 300 CPU units and 700 MiB: {Cpus}
          smallest: Use 512 CPU units and 1024 MiB, the smallest size that holds both | cpu = "512"; memory = "1024"
        """)]
    [InlineData("1", "2", "", $"""
        FARG0101 cpu: Fargate does not support a task size of 1 CPU units and 2 MiB: {Cpus}
          units: Use 1024 CPU units and 2048 MiB (1024 CPU units are one vCPU, 1024 MiB one GiB) | cpu = "1024"; memory = "2048"
          smallest: Use 256 CPU units and 512 MiB, the smallest size that holds both | cpu = "256"; memory = "512"
        """)]
    [InlineData("32", "244", "", $"""
        FARG0101 cpu: Fargate does not support a task size of 32 CPU units and 244 MiB: {Cpus}
          units: Use 32768 CPU units and 249856 MiB (1024 CPU units are one vCPU, 1024 MiB one GiB) | cpu = "32768"; memory = "249856"
          smallest: Use 256 CPU units and 512 MiB, the smallest size that holds both | cpu = "256"; memory = "512"
        """)]
    [InlineData("1", "2048", "", $"""
        FARG0101 cpu: Fargate does not support a task size of 1 CPU units and 2048 MiB: {Cpus}
          units: Use 1024 CPU units and 2048 MiB (1024 CPU units are one vCPU, 1024 MiB one GiB) | cpu = "1024"
          smallest: Use 256 CPU units and 2048 MiB, the smallest size that holds both | cpu = "256"
        """)]
    [InlineData("256", "1", "", """
        FARG0101 memory: Fargate does not support a task size of 256 CPU units and 1 MiB: with 256 CPU units, memory must be 512, 1024 or 2048 MiB
          units: Use 256 CPU units and 1024 MiB (1024 CPU units are one vCPU, 1024 MiB one GiB) | memory = "1024"
          smallest: Use 256 CPU units and 512 MiB, the smallest size that holds both | memory = "512"
        """)]
    [InlineData("65536", "512", "", $"""
        FARG0101 cpu: Fargate does not support a task size of 65536 CPU units and 512 MiB: {Cpus}
          keep-memory: Keep 512 MiB, use 256 CPU units | cpu = "256"
        """)]
    [InlineData("32768", "300000", "", """
        FARG0101 memory: Fargate does not support a task size of 32768 CPU units and 300000 MiB: with 32768 CPU units, memory must be 61440, 122880 or 249856 MiB
          keep-cpu: Keep 32768 CPU units, use 249856 MiB | memory = "249856"
        """)]
    [InlineData("99999", "999999", "", $"""
        FARG0101 cpu: Fargate does not support a task size of 99999 CPU units and 999999 MiB: {Cpus}
        """)]
    [InlineData("512", "1024", Windows, """
        FARG0101 cpu: Fargate does not support a task size of 512 CPU units and 1024 MiB: CPU units must be 1024, 2048 or 4096 on Windows
          smallest: Use 1024 CPU units and 2048 MiB, the smallest size that holds both | cpu = "1024"; memory = "2048"
        """)]
    [InlineData("1024", "4096", UnknownSystem, "")]
    [InlineData("256", "512", UnknownSystem, "")]
    [InlineData("256", "4096", UnknownSystem, """
        FARG0101 memory: Fargate does not support a task size of 256 CPU units and 4096 MiB: with 256 CPU units, memory must be 512, 1024 or 2048 MiB
          smallest: Use 512 CPU units and 4096 MiB, the smallest size that holds both | cpu = "512"
          keep-cpu: Keep 256 CPU units, use 2048 MiB | memory = "2048"
        """)]
    public void What_is_wrong_and_what_would_be_right_is_told(string cpu, string memory, string more, string expected) =>
        Assert.Equal(expected, Check(cpu, memory, more));

    [Theory]
    [InlineData("1 vCPU", "2 GB")]
    [InlineData("1 vcpu", "2gb")]
    [InlineData(".25 vCPU", ".5 GB")]
    [InlineData(".25vcpu", "0.5GB")]
    [InlineData("32VCPU", "244 gb")]
    [InlineData("256", "1 GB")]
    public void Sizes_with_a_unit_are_understood(string cpu, string memory) => Assert.Equal("", Check(cpu, memory));

    [Theory]
    [InlineData("1 vCPU", "1 GB", "memory", "1024 CPU units and 1024 MiB", OneVcpu)]
    [InlineData("a lot", "512", "cpu", "\"a lot\" CPU units and 512 MiB", Cpus)]
    [InlineData("1.0001 vCPU", "2048", "cpu", "\"1.0001 vCPU\" CPU units and 2048 MiB", Cpus)]
    [InlineData("", "512", "cpu", "\"\" CPU units and 512 MiB", Cpus)]
    [InlineData("256", "512 MB", "memory", "256 CPU units and \"512 MB\" memory", "memory must be a number of MiB, or of GB with the unit")]
    [InlineData("256", "-512", "memory", "256 CPU units and \"-512\" memory", "memory must be a number of MiB, or of GB with the unit")]
    [InlineData("0", "0", "cpu", "0 CPU units and 0 MiB", Cpus)]
    public void A_text_is_shown_as_its_size_or_as_it_is(string cpu, string memory, string path, string shown, string allowed) =>
        Assert.Equal($"FARG0101 {path}: Fargate does not support a task size of {shown}: {allowed}", Check(cpu, memory).Split('\n')[0]);

    [Theory]
    [InlineData("<unknown>", "512")]
    [InlineData("256", "<unknown>")]
    [InlineData("<unknown>", "<unknown>")]
    public void Says_nothing_of_what_may_be_right(string cpu, string memory) => Assert.Equal("", Check(cpu, memory));

    [Theory]
    [InlineData("300", "<unknown>", "cpu", "300 CPU units", Cpus)]
    [InlineData("<unknown>", "700", "memory", "700 MiB", "no number of CPU units supports this memory")]
    [InlineData("<unknown>", "much", "memory", "\"much\" memory", "memory must be a number of MiB, or of GB with the unit")]
    public void One_value_alone_can_be_wrong(string cpu, string memory, string path, string shown, string allowed) =>
        Assert.Equal($"FARG0101 {path}: Fargate does not support a task size of {shown}: {allowed}", Check(cpu, memory));

    [Fact]
    public void Memory_that_only_Linux_has_is_wrong_on_Windows_whatever_the_cpu() =>
        Assert.Equal(
            "FARG0101 memory: Fargate does not support a task size of 61440 MiB: no number of CPU units supports this memory",
            Check(Definitions.Unknown, "61440", Windows));

    private static string Check(string cpu, string memory, string more = "") =>
        Definitions.Check($$"""{ "cpu": "{{cpu}}", "memory": "{{memory}}"{{more}} }""");

    private static int[] Around(IEnumerable<int> values, params int[] distances) =>
        [.. values.SelectMany(it => distances.SelectMany(by => new[] { it - by, it, it + by })).Where(it => it >= 0).Distinct()];
}
