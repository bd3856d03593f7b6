namespace Fargate.Core.Json;

/// <summary>The first place at which a text stops being JSON.</summary>
/// <param name="At">The index into the text.</param>
/// <param name="Message">What was expected there.</param>
/// <param name="IsEnd">Whether reading ended there: what follows is unknown.</param>
public sealed record JsonError(int At, string Message, bool IsEnd = true);
