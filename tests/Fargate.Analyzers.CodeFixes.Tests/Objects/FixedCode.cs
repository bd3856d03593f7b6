using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes.Tests.Objects;

/// <summary>Code that uses the CDK or the SDK, before or after a fix, and what compiler and analyzer say of it.</summary>
internal sealed class FixedCode
{
    private static readonly AdhocWorkspace Workspace = new();

    private readonly Document _document;

    private FixedCode(Document document)
    {
        _document = document;
        Text = document.GetTextAsync().GetAwaiter().GetResult();
        var compilation = document.Project.GetCompilationAsync().GetAwaiter().GetResult()!;
        Compiler = [.. compilation.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning)];
        Findings =
        [
            .. compilation.WithAnalyzers([new CodeObjectAnalyzer(), new AnnotatedTaskAnalyzer()], document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
                .OrderBy(it => it.Location.SourceSpan.Start).ThenBy(it => it.Id, StringComparer.Ordinal),
        ];
    }

    public SourceText Text { get; }

    /// <summary>What the compiler says.</summary>
    public ImmutableArray<Diagnostic> Compiler { get; }

    public ImmutableArray<Diagnostic> Findings { get; }

    public static FixedCode Of(Compilation source)
    {
        var project = Workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "App", "App", LanguageNames.CSharp,
            compilationOptions: source.Options, parseOptions: source.SyntaxTrees.First().Options, metadataReferences: source.References));
        return new FixedCode(project.Projects.Single().AddDocument("0.cs", source.SyntaxTrees.First().GetText(), filePath: "/0.cs"));
    }

    public int Count(string id) => Findings.Count(it => it.Id == id);

    public IReadOnlyList<CodeAction> ActionsFor(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var provider = new EditCodeFixProvider();
        if (provider.FixableDiagnosticIds.Contains(diagnostic.Id))
            provider.RegisterCodeFixesAsync(new CodeFixContext(_document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None)).GetAwaiter().GetResult();
        return actions;
    }

    public FixedCode With(CodeAction action) => new(FileSolution.Apply(action).GetAwaiter().GetResult().GetDocument(_document.Id)!);

    /// <summary>As "fix all" does in a document, or <c>dotnet format</c> with several rules at once.</summary>
    public FixedCode WithAll(string? key, params IEnumerable<string> ids)
    {
        var provider = new EditCodeFixProvider();
        var context = new FixAllContext(_document, provider, FixAllScope.Document, key!, ids, new Known(Findings), CancellationToken.None);
        return With(provider.GetFixAllProvider().GetFixAsync(context).GetAwaiter().GetResult()!);
    }

    /// <summary>Comments and directives, in their order.</summary>
    public IEnumerable<string> Trivia() => CSharpSyntaxTree.ParseText(Text).GetRoot().DescendantTrivia()
        .Where(it => !it.IsKind(SyntaxKind.WhitespaceTrivia) && !it.IsKind(SyntaxKind.EndOfLineTrivia)).Select(it => it.ToFullString().Trim());

    /// <summary>All that stays keeps its blanks and lines: what has other ones is next to what is changed.</summary>
    public void AssertKeptAround(FixedCode before, string fix)
    {
        var (old, now) = (Tokens(before), Tokens(this));
        var first = Same(old, now, it => it.ToFullString());
        (old, now) = (old[first..], now[first..]);
        old.Reverse();
        now.Reverse();
        var last = Same(old, now, it => it.ToFullString());
        (old, now) = (old[last..], now[last..]);
        var isKept = Same(old, now, it => it.Text) <= 1;
        old.Reverse();
        now.Reverse();
        Assert.True(isKept && Same(old, now, it => it.Text) <= 1, $"{fix} changes what it does not name\n{before.Text}\n{Text}");

        static List<SyntaxToken> Tokens(FixedCode code) => [.. CSharpSyntaxTree.ParseText(code.Text).GetRoot().DescendantTokens()];
        static int Same(List<SyntaxToken> old, List<SyntaxToken> now, Func<SyntaxToken, string> text) => old.Zip(now).TakeWhile(it => text(it.First) == text(it.Second)).Count();
    }

    private sealed class Known(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => GetAllDiagnosticsAsync(project, cancellationToken);
    }
}
