namespace Fargate.Analyzers.Generation;

/// <summary>A generated constant.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">What it is, in the words of the definition.</param>
/// <param name="Text">Its value, for a text.</param>
/// <param name="Number">Its value, for a number.</param>
internal sealed record MemberSpec(string Name, string Summary, string? Text, int? Number);
