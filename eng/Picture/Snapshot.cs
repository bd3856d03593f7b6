using System.Collections.Immutable;
using System.Globalization;
using Fargate.Analyzers;
using Fargate.Analyzers.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Picture;

/// <summary>A piece of code as an editor sees it: coloured, with its diagnostics and their fixes. The usings are not shown.</summary>
internal sealed class Snapshot
{
    private const string Usings = "using Fargate;\nusing static Fargate.Units;\n";

    private readonly Document _document;
    private readonly SourceText _text;

    private Snapshot(Document document, SourceText text, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<ColouredSpan> colours)
    {
        _document = document;
        _text = text;
        Diagnostics = diagnostics;
        Colours = colours;
        Lines = [.. text.Lines.Skip(Usings.Count(it => it == '\n'))];
    }

    public static string RepositoryRoot { get; } = FindRoot();

    /// <summary>What this program itself refers to, the attributes among it.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(it => MetadataReference.CreateFromFile(it))];

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    public IReadOnlyList<ColouredSpan> Colours { get; }

    public IReadOnlyList<TextLine> Lines { get; }

    public static async Task<Snapshot> OfAsync(string code)
    {
        var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(),
            VersionStamp.Default,
            "Shop",
            "Shop",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12),
            metadataReferences: References));
        var document = workspace.AddDocument(project.Id, "Orders.cs", SourceText.From(Usings + code));
        var compilation = (await document.Project.GetCompilationAsync())!;
        var errors = compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0)
            throw new InvalidOperationException("The snippet does not compile: " + string.Join("; ", errors));

        var diagnostics = await compilation.WithAnalyzers([new AnnotatedTaskAnalyzer()]).GetAnalyzerDiagnosticsAsync();
        var tree = compilation.SyntaxTrees.Single();
        return new Snapshot(
            document,
            await tree.GetTextAsync(),
            [.. diagnostics.OrderBy(it => it.Location.SourceSpan.Start)],
            [.. Palette.Colour(await tree.GetRootAsync(), compilation.GetSemanticModel(tree))]);
    }

    public static string MessageOf(Diagnostic diagnostic) => diagnostic.GetMessage(CultureInfo.InvariantCulture);

    public string TextOf(TextSpan span) => _text.ToString(span);

    public async Task<IReadOnlyList<CodeAction>> FixesAsync(Diagnostic diagnostic)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>();
        var context = new CodeFixContext(_document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
        await new EditCodeFixProvider().RegisterCodeFixesAsync(context);
        return actions;
    }

    /// <summary>The code after a fix, without the usings.</summary>
    public async Task<string> ApplyAsync(CodeAction fix)
    {
        var operations = await fix.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await solution.GetDocument(_document.Id)!.GetTextAsync()).ToString()[Usings.Length..];
    }

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Fargate.Analyzers.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("This program belongs in its repository.");
        return folder;
    }
}
