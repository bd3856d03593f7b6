namespace Fargate.Core.Outputs;

/// <summary>A file that the build writes.</summary>
/// <param name="Name">Its name; see <see cref="FileNames"/>.</param>
/// <param name="Text">What is in it.</param>
/// <param name="Summary">What the build says of it, on one line.</param>
public sealed record OutputFile(string Name, string Text, string Summary)
{
    /// <summary>What it costs (<see cref="Costs.CostEntry"/>), as JSON on one line; empty where that is not known.</summary>
    public string Cost { get; init; } = "";

    /// <summary>The same file, with what it costs.</summary>
    public OutputFile With(Costs.CostEntry? cost) => cost is null ? this : this with
    {
        Summary = cost.Summary is { } price ? $"{Summary}, {price}" : Summary,
        Cost = Json.JsonWriter.WriteLine(cost.ToTree()),
    };
}
