using Fargate.Core.Edits;
using Fargate.Core.Sources.Files.Rules;

namespace Fargate.Build.Fixes;

/// <summary>What the compiler's log says of a file.</summary>
/// <param name="Rule">The id.</param>
/// <param name="Uri">The file.</param>
/// <param name="Line">Where, from 1.</param>
/// <param name="Column">Where, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="IsLoud">Whether a build shows it: an error or a warning.</param>
/// <param name="Edits">The corrections, the likeliest first; none for an error of the compiler's own.</param>
internal sealed record LoggedFinding(string Rule, string Uri, int Line, int Column, string Message, bool IsLoud, IReadOnlyList<Edit> Edits)
{
    /// <summary>Whether the correction is to save the same text in another way.</summary>
    public bool IsOfEncoding => Rule == FileEncoding.RuleId;
}
