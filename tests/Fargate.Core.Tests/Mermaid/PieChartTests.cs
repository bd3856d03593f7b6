using Fargate.Core.Mermaid;

namespace Fargate.Core.Tests.Mermaid;

public class PieChartTests
{
    [Fact]
    public void The_largest_slice_comes_first() => Assert.Equal(
        """
        ```mermaid
        pie showData title USD
            "b" : 2.5
            "a" : 1
        ```

        """,
        PieChart.Write("USD", [("a", 1), ("nothing", 0), ("b", 2.50m)]));

    [Fact]
    public void One_slice_is_no_chart() => Assert.Equal("", PieChart.Write("USD", [("a", 1), ("nothing", 0)]));

    [Theory]
    [InlineData(12, 12, "\"n1\" : 1")]
    [InlineData(13, 12, "\"2 others\" : 3")]
    public void The_smallest_of_many_are_together(int count, int slices, string last)
    {
        var lines = PieChart.Write("USD", Enumerable.Range(1, count).Select(it => ("n" + it, (decimal)it))).Split('\n')[2..^2];
        Assert.Equal(slices, lines.Length);
        Assert.Equal("    " + last, lines[^1]);
    }
}
