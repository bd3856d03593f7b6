using Fargate.Core.Outputs;

namespace Fargate.Analyzers.Generation;

/// <summary>The files that are made of an annotated class as one of the resources that it is.</summary>
/// <param name="Id">Names the class and the kind in hint names and constants.</param>
/// <param name="Class">The class, for people.</param>
/// <param name="Files">The files, of each stage the resource itself first; none where it could name no file.</param>
/// <param name="Shown">The files that members show.</param>
/// <param name="Fileless">The class, for people, with each stage in which it could name no file.</param>
/// <param name="Failure">Why there are no files; null where nothing failed.</param>
internal sealed record DocumentsSpec(
    string Id, string Class, EquatableArray<OutputFile> Files, EquatableArray<ShownText> Shown, EquatableArray<string> Fileless, string? Failure);
