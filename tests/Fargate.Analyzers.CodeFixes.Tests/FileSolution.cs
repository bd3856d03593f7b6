using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>
/// Projects with task definitions as additional files, and what an editor asks of the fixes in them. By hand: the testing framework applies
/// fixes in C# documents only.
/// </summary>
internal sealed class FileSolution : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();

    public FileSolution()
    {
        Solution = _workspace.CurrentSolution;
    }

    public Solution Solution { get; private set; }

    // A solution has its projects in no order.
    private Project First => Solution.Projects.OrderBy(it => it.Name, StringComparer.Ordinal).First();

    /// <summary>A file is <c>/folder/name.json</c>, or C# where its name says so.</summary>
    public FileSolution Project(string name, params (string Path, string Text)[] files)
    {
        var id = ProjectId.CreateNewId(name);
        Solution = Solution.AddProject(id, name, name, LanguageNames.CSharp).AddMetadataReferences(id, CodeFixVerifier.References);
        var config = new StringBuilder("is_global = true\n");
        foreach (var (path, text) in files)
        {
            var (document, source) = (DocumentId.CreateNewId(id), SourceText.From(text, new UnicodeEncoding(bigEndian: false, byteOrderMark: true)));
            if (Path.GetExtension(path) == ".cs")
            {
                Solution = Solution.AddDocument(document, path, source, filePath: path);
                continue;
            }

            Solution = Solution.AddAdditionalDocument(document, path, source, filePath: path);
            config.Append("[" + path + "]\nbuild_metadata.AdditionalFiles.FargateKind = taskDefinition\n");
        }

        Solution = Solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(config.ToString()), filePath: "/" + name + "/.globalconfig");
        return this;
    }

    /// <summary>The text of a file, the same in all projects that have it.</summary>
    public SourceText Text(string path, Solution? solution = null)
    {
        var texts = (solution ?? Solution).Projects.SelectMany(it => it.AdditionalDocuments.Concat<TextDocument>(it.Documents))
            .Where(it => it.FilePath == path).Select(it => it.GetTextAsync().GetAwaiter().GetResult()).ToList();
        Assert.Single(texts.Select(it => it.ToString()).Distinct());
        return texts[0];
    }

    /// <summary>The fixes that are offered for a finding in a file.</summary>
    public async Task<IReadOnlyList<CodeAction>> FixesAsync(string path, string rule)
    {
        var actions = new List<CodeAction>();
        foreach (var diagnostic in (await DiagnosticsAsync(First)).Where(it => it.Id == rule && it.Location.GetLineSpan().Path == path))
        {
            var document = First.AdditionalDocuments.First(it => it.FilePath == path);
            await new EditCodeFixProvider().RegisterCodeFixesAsync(
                new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        return actions;
    }

    public Task<Solution> FixAllAsync(FixAllScope scope, string? key, params string[] rules)
    {
        var provider = new EditCodeFixProvider();
        var (project, source) = (First, new DiagnosticSource());
        return Apply(provider.GetFixAllProvider().GetFixAsync(scope == FixAllScope.Document
            ? new FixAllContext(project.Documents.First(), provider, scope, key!, rules, source, CancellationToken.None)
            : new FixAllContext(project, provider, scope, key!, rules, source, CancellationToken.None)).GetAwaiter().GetResult()!);
    }

    public static async Task<Solution> Apply(CodeAction action) =>
        Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(CancellationToken.None))).ChangedSolution;

    public void Dispose() => _workspace.Dispose();

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        return await compilation.WithAnalyzers([new TaskDefinitionFileAnalyzer(), new AnnotatedTaskAnalyzer()], project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);
    }

    private sealed class DiagnosticSource : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await DiagnosticsAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await DiagnosticsAsync(document.Project)).Where(it => it.Location.SourceTree?.FilePath == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
