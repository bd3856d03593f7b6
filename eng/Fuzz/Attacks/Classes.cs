using System.Globalization;
using Fargate.Analyzers.CodeFixes;
using Fargate.Fuzz.Drawing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Fuzz.Attacks;

/// <summary>C# with attributes: the analyzer, the generator, each fix alone, and the fixes of one key together.</summary>
internal sealed class Classes : IAttack
{
    public string Name => "classes";

    public string Draw(Random random) => Sources.Draw(random);

    public void Run(string input, Trial trial)
    {
        var compiled = Compiled.Of(input);
        var errors = Compiled.Errors(compiled.Compilation);
        if (trial.Step("the generator", compiled.Generate) is { } generated && errors.Count == 0)
        {
            foreach (var error in Compiled.Errors(generated))
                trial.Break($"generated code: {error.Id}", error.ToString());
        }

        if (trial.Step("the analyzer", compiled.Findings) is not { } findings)
            return;
        foreach (var finding in findings)
            TryFixes(compiled, errors, findings, finding, trial);
        foreach (var group in findings.GroupBy(it => it.Id))
            TryAll(compiled, group.Key, trial);
    }

    private static void TryFixes(Compiled compiled, IReadOnlyList<Diagnostic> errors, IReadOnlyList<Diagnostic> findings, Diagnostic finding, Trial trial)
    {
        if (trial.Step("offering fixes", () => Fixes(compiled, finding)) is not { } actions)
            return;
        foreach (var action in actions)
        {
            var what = action.EquivalenceKey ?? action.Title;
            if (trial.Step("a fix", () => Apply(compiled, action)) is not { } after)
                continue;
            if (!Holds(compiled, after, what, trial))
                continue;
            // Of what does not compile, no one knows what a fix makes of it.
            if (errors.Count > 0)
                continue;
            foreach (var error in Compiled.Errors(after.Compilation))
                trial.Break($"{what} brings {error.Id}", $"{error}\n{after.Text}");
            if (trial.Step("the analyzer after a fix", after.Findings) is not { } found)
                continue;
            trial.Demand(Count(found, finding) < Count(findings, finding), $"{what}: the finding stays", $"{Message(finding)}\n{after.Text}");
            foreach (var error in found.Where(it => it.Severity == DiagnosticSeverity.Error && !findings.Any(before => before.Id == it.Id) && !Follows(finding.Id, it.Id)))
                trial.Break($"{what} brings {error.Id}", $"{Message(error)}\n{after.Text}");
        }
    }

    private static void TryAll(Compiled compiled, string rule, Trial trial)
    {
        var provider = new EditCodeFixProvider();
        if (!provider.FixableDiagnosticIds.Contains(rule))
            return;
        var after = trial.Step("all fixes", () =>
        {
            var context = new FixAllContext(compiled.Document.Project, provider, FixAllScope.Project, null!, [rule], new FindingsOf(compiled), CancellationToken.None);
            return provider.GetFixAllProvider().GetFixAsync(context).Result is { } action ? Apply(compiled, action) : null;
        });
        if (after is not null)
            Holds(compiled, after, $"all of {rule}", trial);
    }

    // The text is C# as before, and what a fix does not speak of is there: comments, directives, inactive code.
    private static bool Holds(Compiled before, Compiled after, string what, Trial trial)
    {
        var isBroken = !SyntaxErrors(before).Any() && SyntaxErrors(after).Any();
        trial.Demand(!isBroken, $"{what}: the text does not parse any more", after.Text);
        trial.Demand(Trivia(before).All(Trivia(after).ToHashSet().Contains), $"{what} takes a comment or a directive away", after.Text);
        return !isBroken;
    }

    private static IEnumerable<Diagnostic> SyntaxErrors(Compiled it) => it.Compilation.SyntaxTrees.Single().GetDiagnostics().Where(error => error.Severity == DiagnosticSeverity.Error);

    private static IReadOnlyList<string> Trivia(Compiled it) =>
    [
        .. it.Compilation.SyntaxTrees.Single().GetRoot().DescendantTrivia()
            .Where(trivia => !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia) && !trivia.IsKind(SyntaxKind.SkippedTokensTrivia))
            .Select(trivia => string.Join(" ", trivia.ToFullString().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))),
    ];

    private static List<CodeAction> Fixes(Compiled compiled, Diagnostic finding)
    {
        var actions = new List<CodeAction>();
        foreach (CodeFixProvider provider in new CodeFixProvider[] { new EditCodeFixProvider(), new MakePartialCodeFixProvider() })
        {
            if (provider.FixableDiagnosticIds.Contains(finding.Id))
                provider.RegisterCodeFixesAsync(new CodeFixContext(compiled.Document, finding, (action, _) => actions.Add(action), CancellationToken.None)).GetAwaiter().GetResult();
        }

        return actions;
    }

    private static Compiled Apply(Compiled compiled, CodeAction action)
    {
        var operations = action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return new Compiled(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(compiled.Document.Id)!);
    }

    // What is for Fargate from now on is held to more.
    private static bool Follows(string before, string after) => (before, after) is ("FARG1214", "FARG1209");

    private static int Count(IReadOnlyList<Diagnostic> findings, Diagnostic like) => findings.Count(it => it.Id == like.Id && Message(it) == Message(like));

    private static string Message(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    private sealed class FindingsOf(Compiled compiled) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(compiled.Findings());

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            GetAllDiagnosticsAsync(project, cancellationToken);
    }
}
