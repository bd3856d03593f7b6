namespace Fargate.Analyzers.Generation;

/// <summary>What is generated for an annotated class as one of the resources that it is: one file.</summary>
/// <param name="Id">Names the class and the kind in hint names and constants.</param>
/// <param name="Members">The members that the class gets; null for none.</param>
/// <param name="Documents">The documents for the build to write; null in an editor.</param>
internal sealed record SourceSpec(string Id, MembersSpec? Members, DocumentsSpec? Documents);
