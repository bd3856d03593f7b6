namespace Fargate.Core.Limits;

/// <summary>An option of a log driver, or of a log router.</summary>
/// <param name="Name">Its key in <c>options</c>.</param>
/// <param name="Value">What it takes; null for any text.</param>
/// <param name="Need">Whether it may be left out.</param>
public sealed record LogOption(string Name, OptionValue? Value = null, OptionNeed Need = OptionNeed.Optional);
