using CsCheck;
using Fargate.Core.Limits;
using Fargate.Core.Tests.Rules.Size;

namespace Fargate.Core.Tests.Limits;

public class TaskSizesTests
{
    private static readonly Gen<(TaskSize Wanted, bool Windows)> Wanted =
        Gen.Select(
            Gen.OneOf(Gen.Int[0, 40_000], Gen.OneOf(256, 512, 1024, 4096, 16384, 32768)),
            Gen.OneOf(Gen.Int[0, 300_000], Gen.Int[0, 260].Select(it => it * 1024)),
            Gen.Bool)
        .Select((cpu, memory, windows) => (new TaskSize(cpu, memory), windows));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_sizes_are_those_that_AWS_lists(bool windows) =>
        Assert.Equal(
            DocumentedSizes.On(windows).OrderBy(it => it.Cpu).ThenBy(it => it.Memory),
            TaskSizes.All(windows).Select(it => (it.Cpu, it.Memory)));

    [Fact]
    public void The_smallest_size_that_holds_both_has_the_fewest_cpu_units_then_the_least_memory() =>
        Wanted.Sample(it => Assert.Equal(
            Sizes(it.Windows).Where(size => size.Cpu >= it.Wanted.Cpu && size.Memory >= it.Wanted.Memory)
                .OrderBy(size => size.Cpu).ThenBy(size => size.Memory).Cast<TaskSize?>().FirstOrDefault(),
            TaskSizes.SmallestThatHolds(it.Wanted, it.Windows)));

    [Fact]
    public void The_largest_size_below_a_bound_has_the_most_cpu_units_then_the_most_memory() =>
        Wanted.Sample(it => Assert.Equal(
            Sizes(it.Windows).Where(size => size.Cpu <= it.Wanted.Cpu && size.Memory <= it.Wanted.Memory)
                .OrderBy(size => size.Cpu).ThenBy(size => size.Memory).Cast<TaskSize?>().LastOrDefault(),
            TaskSizes.LargestWithin(it.Wanted, it.Windows)));

    [Fact]
    public void At_the_same_cpu_the_least_memory_that_is_enough_or_the_most_there_is() =>
        Wanted.Sample(it => Assert.Equal(
            Nearest(Sizes(it.Windows).Where(size => size.Cpu == it.Wanted.Cpu), size => size.Memory, it.Wanted.Memory),
            TaskSizes.WithCpu(it.Wanted, it.Windows)));

    [Fact]
    public void With_the_same_memory_the_fewest_cpu_units_that_are_enough_or_the_most_there_are() =>
        Wanted.Sample(it => Assert.Equal(
            Nearest(Sizes(it.Windows).Where(size => size.Memory == it.Wanted.Memory), size => size.Cpu, it.Wanted.Cpu),
            TaskSizes.WithMemory(it.Wanted, it.Windows)));

    [Theory]
    [InlineData(256, "512, 1024 or 2048")]
    [InlineData(512, "1024 to 4096 in steps of 1024")]
    [InlineData(16384, "32768 to 122880 in steps of 8192")]
    [InlineData(32768, "61440, 122880 or 249856")]
    public void The_memory_values_read_as_a_list_or_a_range(int cpu, string text) =>
        Assert.Equal(text, TaskSizes.DescribeMemories(cpu, isWindows: false));

    private static IEnumerable<TaskSize> Sizes(bool windows) => DocumentedSizes.On(windows).Select(it => new TaskSize(it.Cpu, it.Memory));

    private static TaskSize? Nearest(IEnumerable<TaskSize> sizes, Func<TaskSize, int> value, int wanted)
    {
        var rising = sizes.OrderBy(value).Cast<TaskSize?>().ToArray();
        return rising.FirstOrDefault(it => value(it!.Value) >= wanted) ?? rising.LastOrDefault();
    }
}
