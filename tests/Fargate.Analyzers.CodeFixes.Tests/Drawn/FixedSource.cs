using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes.Tests.Drawn;

/// <summary>A class before or after a fix, and what compiler and analyzer say of it.</summary>
internal sealed class FixedSource
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
    private static readonly AdhocWorkspace Workspace = new();

    private readonly Document _document;
    private readonly ImmutableArray<Diagnostic> _compiler;

    private FixedSource(Document document)
    {
        _document = document;
        Text = document.GetTextAsync().GetAwaiter().GetResult();
        var compilation = document.Project.GetCompilationAsync().GetAwaiter().GetResult()!;
        _compiler = compilation.GetDiagnostics();
        Findings = [.. compilation.WithAnalyzers([new AnnotatedTaskAnalyzer()], document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()];
    }

    public SourceText Text { get; }

    public ImmutableArray<Diagnostic> Findings { get; }

    public static FixedSource Of(string source)
    {
        var project = Workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Drawn", "Drawn", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary), parseOptions: Options, metadataReferences: CodeFixVerifier.References));
        return new FixedSource(project.Projects.Single().AddDocument("Drawn.cs", SourceText.From(source), filePath: "/Drawn.cs"));
    }

    public int Count(string id) => Findings.Count(it => it.Id == id);

    public IReadOnlyList<CodeAction> ActionsFor(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        ProviderOf(diagnostic.Id)?.RegisterCodeFixesAsync(new CodeFixContext(_document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None)).GetAwaiter().GetResult();
        return actions;
    }

    public FixedSource With(CodeAction action) => new(FileSolution.Apply(action).GetAwaiter().GetResult().GetDocument(_document.Id)!);

    public FixedSource WithAll(string key, string id)
    {
        var provider = ProviderOf(id)!;
        var context = new FixAllContext(_document, provider, FixAllScope.Document, key, [id], new Known(Findings), CancellationToken.None);
        return With(provider.GetFixAllProvider()!.GetFixAsync(context).GetAwaiter().GetResult()!);
    }

    /// <summary>What holds after every fix.</summary>
    public void AssertKept(FixedSource before, string fix)
    {
        var changes = Changes(before.Text, Text);
        var message = fix + string.Concat(changes.Select(it => $"\nin {Around(before.Text, it.Span)}\n{before.Text.ToString(it.Span)}\nbecomes {it.NewText}\n"));
        Assert.True(Trivia(before).SequenceEqual(Trivia(this)), message + "comments or directives are lost");
        Assert.True(Rest(before) == Rest(this), message + "something other than an attribute is changed");
        Assert.True(Errors(before, "NEVER").SequenceEqual(Errors(this, "NEVER")), message + "does not parse with other symbols");
        AssertNothingNew(_compiler.Where(it => it.Severity >= DiagnosticSeverity.Warning), before._compiler);
        // Of a size that is missing the smallest is put in, whatever the containers need.
        if (before.Count("FARG0102") == Count("FARG0102"))
            AssertNothingNew(Findings.Where(it => it.Severity == DiagnosticSeverity.Error), before.Findings);

        foreach (var change in changes)
        {
            var gone = before.Text.ToString(change.Span);
            Assert.False(gone.Split('\n') is [_, .. var lines, _] && lines.Any(string.IsNullOrWhiteSpace), message + "a blank line is lost");
            Assert.True(change.NewText!.Replace("\r\n", "", StringComparison.Ordinal).Contains('\n') is false || !before.Text.ToString().Contains('\r'), message + "another end of line");
        }

        Assert.True(Text.Lines.Count(IsOnlyBlanks) <= before.Text.Lines.Count(IsOnlyBlanks), message + "a line of blanks is left");

        void AssertNothingNew(IEnumerable<Diagnostic> now, IEnumerable<Diagnostic> then)
        {
            foreach (var it in now)
                Assert.True(then.Any(old => old.Id == it.Id), message + it);
        }

        static bool IsOnlyBlanks(TextLine line) => line.Span.Length > 0 && string.IsNullOrWhiteSpace(line.ToString());
    }

    // A text that an editor made anew is one change of all.
    private static IReadOnlyList<TextChange> Changes(SourceText before, SourceText after)
    {
        if (after.GetTextChanges(before) is not [var all] || all.Span.Length < before.Length)
            return after.GetTextChanges(before);
        var (old, text) = (before.ToString(), after.ToString());
        var start = old.Zip(text).TakeWhile(it => it.First == it.Second).Count();
        var end = old.Skip(start).Reverse().Zip(text.Skip(start).Reverse()).TakeWhile(it => it.First == it.Second).Count();
        return [new TextChange(TextSpan.FromBounds(start, old.Length - end), text[start..(text.Length - end)])];
    }

    private static string Around(SourceText text, TextSpan span) => text.ToString(TextSpan.FromBounds(
        text.Lines[Math.Max(0, text.Lines.IndexOf(span.Start) - 1)].Start, text.Lines[Math.Min(text.Lines.Count - 1, text.Lines.IndexOf(span.End) + 1)].End));

    private static CodeFixProvider? ProviderOf(string id) =>
        new CodeFixProvider[] { new EditCodeFixProvider(), new MakePartialCodeFixProvider() }.FirstOrDefault(it => it.FixableDiagnosticIds.Contains(id));

    // In the order of the file.
    private static IEnumerable<string> Trivia(FixedSource source) => Root(source).DescendantTrivia()
        .Where(it => !it.IsKind(SyntaxKind.WhitespaceTrivia) && !it.IsKind(SyntaxKind.EndOfLineTrivia)).Select(it => it.ToFullString().Trim());

    // The file without attributes and what stands between them.
    private static string Rest(FixedSource source) => string.Join(' ', Root(source).DescendantTokens()
        .Where(it => it.Parent!.FirstAncestorOrSelf<AttributeListSyntax>() is null && !it.IsKind(SyntaxKind.PartialKeyword)).Select(it => it.Text));

    private static SyntaxNode Root(FixedSource source) => source._document.GetSyntaxRootAsync().GetAwaiter().GetResult()!;

    private static IEnumerable<string> Errors(FixedSource source, string symbol) =>
        CSharpSyntaxTree.ParseText(source.Text, Options.WithPreprocessorSymbols(symbol)).GetDiagnostics().Select(it => it.Id);

    private sealed class Known(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
