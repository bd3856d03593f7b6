using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>Puts together what is found in each stage of a project.</summary>
/// <param name="stages">How many are checked.</param>
/// <param name="project">All that there are.</param>
internal sealed class StagedFindings(int stages, ParameterSet project)
{
    private readonly List<(AnnotatedFinding Finding, List<ClassChecker> Checkers)> _findings = [];

    public IEnumerable<StagedFinding> All => _findings.Where(IsOfWhole).Select(it => new StagedFinding(it.Finding, it.Checkers, it.Checkers.Count == stages));

    public void Add(ClassChecker checker, IEnumerable<AnnotatedFinding> findings)
    {
        foreach (var finding in findings)
        {
            // One checker may find two that look alike.
            var known = _findings.Find(it => !it.Checkers.Contains(checker) && it.Finding.IsSameAs(finding) && it.Finding.Arguments.SequenceEqual(finding.Arguments));
            if (known.Checkers is { } checkers)
                checkers.Add(checker);
            else
                _findings.Add((finding, [checker]));
        }
    }

    // A stage that is not checked may be one in which there is nothing wrong.
    private bool IsOfWhole((AnnotatedFinding Finding, List<ClassChecker> Checkers) it) => it.Finding.OfAllStages is not { } stages
        || project.NamesOfStages.Intersect(stages, StageNames.Comparer).All(stage => it.Checkers.Exists(checker => checker.Stage == stage));
}
