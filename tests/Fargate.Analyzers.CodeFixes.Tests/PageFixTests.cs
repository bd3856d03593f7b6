using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>A fix ends a matter: it does not lead from one finding to the next. Shown of every fix of every page's example in C#.</summary>
public class PageFixTests
{
    private static readonly string Folder = Path.Combine(Root(), "docs", "rules");

    public static TheoryData<string> Ids =>
    [
        .. from file in Directory.EnumerateFiles(Folder, "FARG*.md").Order(StringComparer.Ordinal)
           let page = File.ReadAllText(file)
           where page.Contains("· Fix: yes\n", StringComparison.Ordinal) && Block("csharp", page) is not null && Block("xml", page) is null
           select Path.GetFileNameWithoutExtension(file),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Each_fix_of_the_example_leaves_nothing(string id)
    {
        var page = File.ReadAllText(Path.Combine(Folder, id + ".md"));
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Shop", "Shop", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12),
            metadataReferences: CodeFixVerifier.References));
        project = project.AddAnalyzerConfigDocument(
            ".editorconfig", SourceText.From("root = true\n" + Block("ini", page)), filePath: "/.editorconfig").Project;
        var document = project.AddDocument("Shop.cs", Block("csharp", page)!, filePath: "/Shop.cs");

        var actions = new List<CodeAction>();
        CodeFixProvider[] providers = [new EditCodeFixProvider(), new MakePartialCodeFixProvider()];
        foreach (var diagnostic in (await FindingsAsync(document.Project)).Where(it => it.Id == id))
        {
            foreach (var provider in providers.Where(it => it.FixableDiagnosticIds.Contains(id)))
                await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        }

        Assert.NotEmpty(actions);
        foreach (var action in actions)
        {
            var after = (await FileSolution.Apply(action)).GetDocument(document.Id)!;
            var left = await FindingsAsync(after.Project);
            Assert.True(left.IsEmpty, $"{action.Title}\n{string.Join('\n', left)}\n{await after.GetTextAsync()}");
        }
    }

    /// <summary>Also what the compiler finds: a fix that does not compile is none.</summary>
    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var findings = await compilation.WithAnalyzers([new AnnotatedTaskAnalyzer()], project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. findings, .. compilation.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning)];
    }

    // Of the example, the first of a page.
    private static string? Block(string language, string page) =>
        Regex.Match(page, $"^```{language}\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline) is { Success: true } block ? block.Groups[1].Value : null;

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Fargate.Analyzers.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
