namespace Fargate.Core.Sources.Attributes.Import;

/// <summary>An annotated class.</summary>
/// <param name="Code">The file's text.</param>
/// <param name="Notes">What a reader of the original should know: what is raw and why, and what was not in it.</param>
public sealed record AnnotatedClassText(string Code, IReadOnlyList<string> Notes);
