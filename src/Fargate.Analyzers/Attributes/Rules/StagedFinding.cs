using Fargate.Analyzers.Attributes.Findings;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>A fault, and the stages that have it.</summary>
/// <param name="Finding">The fault.</param>
/// <param name="Checkers">What found it, for each stage one.</param>
/// <param name="IsOfAll">Whether it has nothing to do with a stage.</param>
internal sealed record StagedFinding(AnnotatedFinding Finding, IReadOnlyList<ClassChecker> Checkers, bool IsOfAll)
{
    /// <summary>The stages that have it, where some have it and others do not; none otherwise.</summary>
    public IReadOnlyList<string> Stages => IsOfAll ? [] : [.. Checkers.Select(it => it.Stage!)];
}
