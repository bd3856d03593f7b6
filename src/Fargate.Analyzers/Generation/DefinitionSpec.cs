namespace Fargate.Analyzers.Generation;

/// <summary>All that is generated from one annotated class, as text and names only: equal if nothing has to be generated anew.</summary>
/// <param name="Id">Names the class in hint names and constants; unique ignoring case.</param>
/// <param name="FileName">The file that the build writes.</param>
/// <param name="Json">Its text.</param>
/// <param name="Summary">The definition at a glance.</param>
/// <param name="Members">The members of the class; null where it gets none.</param>
internal sealed record DefinitionSpec(string Id, string FileName, string Json, string Summary, MembersSpec? Members);
