namespace Fargate.Analyzers.Generation;

/// <summary>A document that a member shows.</summary>
/// <param name="Stage">The class of the stage that the member is in; null for <c>Definition</c> itself.</param>
/// <param name="File">Which of the class's files it is.</param>
internal sealed record ShownText(string? Stage, int File);
