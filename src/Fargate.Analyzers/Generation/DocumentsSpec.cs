using Fargate.Core.Outputs;

namespace Fargate.Analyzers.Generation;

/// <summary>The files that are made of an annotated class as one of the resources that it is.</summary>
/// <param name="Id">Names the class and the kind in hint names and constants.</param>
/// <param name="Files">The files, the resource itself first.</param>
/// <param name="Part">Where the members are that show the first of them; null where there are none.</param>
internal sealed record DocumentsSpec(string Id, EquatableArray<OutputFile> Files, PartSpec? Part);
