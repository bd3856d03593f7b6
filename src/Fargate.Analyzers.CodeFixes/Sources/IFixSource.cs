using Fargate.Core.Edits;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Sources;

/// <summary>
/// One of the sources that findings are of: reads what a finding is about, and changes its text. One object serves one operation, and may keep
/// what it has read.
/// </summary>
internal interface IFixSource
{
    /// <summary>Whether it is the one that a diagnostic names (<see cref="Core.Sources.SourceProperty"/>).</summary>
    bool Owns(string source);

    /// <summary>What a diagnostic is about; null where that is not there any more.</summary>
    Task<IFixable?> ReadAsync(TextDocument document, Diagnostic diagnostic, CancellationToken cancellation);

    /// <summary>Applies edits to what was read. One that touches what an earlier one changed is left for the next time.</summary>
    Task<Solution> ApplyAsync(Solution solution, IReadOnlyList<(IFixable Fixable, Edit Edit)> edits, CancellationToken cancellation);
}
