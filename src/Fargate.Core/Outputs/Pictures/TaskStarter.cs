namespace Fargate.Core.Outputs.Pictures;

/// <summary>What starts tasks, or has them as its pods.</summary>
/// <param name="Title">What it is and its name, such as <c>service web</c>.</param>
/// <param name="Lines">What else there is to say of it.</param>
/// <param name="Family">The task definition; null where that is not known.</param>
/// <param name="IsService">Whether it keeps tasks running, so that they cost something all the time.</param>
internal sealed record TaskStarter(string Title, IReadOnlyList<string> Lines, string? Family, bool IsService)
{
    /// <summary>The target groups before it, each with the container and port that it sends to.</summary>
    public IReadOnlyList<(string TargetGroup, string Port)> TargetGroups { get; init; } = [];
}
