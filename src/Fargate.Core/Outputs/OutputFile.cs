using Fargate.Core.Costs;
using Fargate.Core.Json;

namespace Fargate.Core.Outputs;

/// <summary>A file that the build writes.</summary>
/// <param name="Name">Its name; see <see cref="FileNames"/>.</param>
/// <param name="Text">What is in it.</param>
/// <param name="Summary">What the build says of it, on one line.</param>
public sealed record OutputFile(string Name, string Text, string Summary)
{
    /// <summary>What it costs (<see cref="CostEntry"/>), as JSON on one line; empty where that is not known.</summary>
    public string Cost { get; init; } = "";

    /// <summary>The same file, with what it costs.</summary>
    public OutputFile With(CostEntry? cost) =>
        cost is null ? this : this with { Summary = SummaryOf(Summary, cost), Cost = JsonWriter.WriteLine(cost.ToTree()) };

    /// <summary>What the build says of a file, with what it costs.</summary>
    public static string SummaryOf(string summary, CostEntry? cost) => cost?.Summary is { } price ? $"{summary}, {price}" : summary;
}
