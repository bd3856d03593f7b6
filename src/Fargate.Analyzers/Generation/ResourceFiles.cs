using Fargate.Core.Outputs;

namespace Fargate.Analyzers.Generation;

/// <summary>The files that are made of one annotated class as one of its kinds.</summary>
/// <param name="Id">Names the class and the kind in hint names and constants.</param>
/// <param name="Files">The files.</param>
internal sealed record ResourceFiles(string Id, EquatableArray<OutputFile> Files);
