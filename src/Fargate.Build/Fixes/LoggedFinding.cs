using Fargate.Core.Edits;

namespace Fargate.Build.Fixes;

/// <summary>What the compiler's log says of a file.</summary>
/// <param name="Rule">The id.</param>
/// <param name="Uri">The file.</param>
/// <param name="Line">Where, from 1.</param>
/// <param name="Column">Where, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Edits">The corrections, the likeliest first; none for an error of the compiler's own.</param>
internal sealed record LoggedFinding(string Rule, string Uri, int Line, int Column, string Message, IReadOnlyList<Edit> Edits);
