using Fargate.Core.Edits;

namespace Fargate.Analyzers.CodeFixes.Sources;

/// <summary>What a finding is about, as one of the sources has read it.</summary>
internal interface IFixable
{
    /// <summary>Whether every change of an edit has a place in the text.</summary>
    bool CanApply(Edit edit, CancellationToken cancellation);
}
