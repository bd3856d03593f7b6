using System.Collections.Immutable;
using Fargate.Analyzers.Tests.Infrastructure;
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
    // Not those about JSON, and about the project.
    public static TheoryData<string> Ids =>
    [
        .. from file in Directory.EnumerateFiles(RulePage.Folder, "FARG*.md").Order(StringComparer.Ordinal)
           let id = Path.GetFileNameWithoutExtension(file)
           let page = new RulePage(id)
           where page.Facts.EndsWith("Fix: yes", StringComparison.Ordinal) && !page.IsJson && !page["Example"].Contains("```xml", StringComparison.Ordinal)
           select id,
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Each_fix_of_the_example_leaves_nothing(string id)
    {
        var page = new RulePage(id);
        var options = string.Concat(page.Options("Example").Select(it => $"{it.Key} = {it.Value}\n"));
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Shop", "Shop", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12),
            metadataReferences: CodeFixVerifier.References));
        project = project.AddAnalyzerConfigDocument(
            ".editorconfig", SourceText.From("root = true\n[*.cs]\n" + options), filePath: "/.editorconfig").Project;
        var document = project.AddDocument("Shop.cs", page.Code("Example"), filePath: "/Shop.cs");

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
            // A parameter that a fix names is to be declared in the project file: the finding says how.
            var left = (await FindingsAsync(after.Project)).RemoveAll(it => it.Id == "FARG0012" && it.GetMessage(null).Contains("'ExecutionRoleArn'", StringComparison.Ordinal));
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
}
