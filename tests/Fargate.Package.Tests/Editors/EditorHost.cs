using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.Json;
using Fargate.Package.Tests.Consumers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Host;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Package.Tests.Editors;

/// <summary>
/// Roslyn's own services of an editor, those behind the squiggles and light bulbs of Visual Studio and VS Code, over what a design-time build says of a project.
/// </summary>
internal sealed class EditorHost : IDisposable
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    // Internal, but for the host it is all there is: the same calls as those of the language server of VS Code.
    private static readonly Assembly Features = Assembly.Load("Microsoft.CodeAnalysis.Features");

    private readonly AdhocWorkspace _workspace = new(MefHostServices.Create(MefHostServices.DefaultAssemblies));
    private readonly ProjectId _project;

    public EditorHost(Consumer app)
    {
        var arguments = DesignTimeBuild(app);
        var project = CommandLineProject.CreateProjectInfo(app.Name, LanguageNames.CSharp, arguments, app.Folder, _workspace);
        const string config = "/analyzerconfig:";
        _project = project.Id;
        _workspace.AddProject(project.WithAnalyzerConfigDocuments(
            from argument in arguments
            where argument.StartsWith(config, StringComparison.Ordinal)
            let path = Path.GetFullPath(argument[config.Length..].Trim('"'), app.Folder)
            select DocumentInfo.Create(DocumentId.CreateNewId(_project), Path.GetFileName(path), loader: new FileTextLoader(path, null), filePath: path)));
    }

    public Project Project => _workspace.CurrentSolution.GetProject(_project)!;

    public Document Document(string name) => Project.Documents.Single(it => it.Name == name);

    public void Change(string name, string text) => Apply(Project.Solution.WithDocumentText(Document(name).Id, SourceText.From(text)));

    public void Apply(Solution solution) => Assert.True(_workspace.TryApplyChanges(solution));

    /// <summary>What is underlined in an open file, by analyzers of ours; suggestions not.</summary>
    public async Task<IReadOnlyList<(string Id, TextSpan Span, string Message)>> Diagnostics(TextDocument document)
    {
        var service = Service("Microsoft.CodeAnalysis.Diagnostics.IDiagnosticAnalyzerService");
        var call = service.Interface.GetMethod("GetDiagnosticsForSpanAsync")!;
        var types = Array.ConvertAll(call.GetParameters(), it => it.ParameterType);
        var task = (Task)call.Invoke(
            service.Instance, [document, null, types[2].GetProperty("All")?.GetValue(null) ?? Activator.CreateInstance(types[2]), null, Enum.Parse(types[4], "All"), CancellationToken.None])!;
        await task;
        var text = await document.GetTextAsync();
        return
        [
            .. from object it in (IEnumerable)Get(task, "Result")
               let id = (string)Get(it, "Id")
               where id.StartsWith("FARG", StringComparison.Ordinal) && (DiagnosticSeverity)Get(it, "Severity") >= DiagnosticSeverity.Warning
               select (id, SpanOf(it, text), (string)Get(it, "Message")),
        ];
    }

    /// <summary>The fixes in a light bulb, each with what makes of it a fix for all.</summary>
    public async Task<IReadOnlyList<(CodeAction Action, object FixAll)>> Fixes(Document document, TextSpan span)
    {
        var service = Service("Microsoft.CodeAnalysis.CodeFixes.ICodeFixService");
        var fixes = new List<(CodeAction Action, object FixAll)>();
        await foreach (var found in (IAsyncEnumerable<object>)service.Interface.GetMethod("StreamFixesAsync")!.Invoke(service.Instance, [document, span, null, CancellationToken.None])!)
        {
            foreach (var fix in (IEnumerable)Get(found, "Fixes"))
                fixes.Add(((CodeAction)Get(fix, "Action"), Get(found, "FixAllState")));
        }

        return fixes;
    }

    /// <summary>A fix of a light bulb for the whole project.</summary>
    public static async Task<CodeAction> FixAll(Document document, (CodeAction Action, object FixAll) fix)
    {
        var with = fix.FixAll.GetType().GetMethods(Any).Single(it => it.Name == "With" && it.GetParameters().Length == 4 && it.GetParameters()[0].ParameterType == typeof(Document));
        var state = with.Invoke(fix.FixAll, [document, document.Project, FixAllScope.Project, fix.Action.EquivalenceKey])!;
        var context = (FixAllContext)Activator.CreateInstance(typeof(FixAllContext), Any, null, [state, new Progress<CodeAnalysisProgress>(), CancellationToken.None], null)!;
        return (await ((FixAllProvider)Get(context, "FixAllProvider")).GetFixAsync(context))!;
    }

    public async Task Do(CodeAction action) =>
        Apply(Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()).ChangedSolution);

    /// <summary>How long the fastest of some edits of a file takes, to all that is underlined.</summary>
    public async Task<TimeSpan> FastestEdit(string name)
    {
        var fastest = TimeSpan.MaxValue;
        for (var i = 0; i < 15; i++)
        {
            Change(name, await Document(name).GetTextAsync() + "\n");
            var watch = Stopwatch.StartNew();
            await Diagnostics(Document(name));
            fastest = watch.Elapsed < fastest ? watch.Elapsed : fastest;
        }

        return fastest;
    }

    public void RemovePackage() =>
        Apply(Project.WithAnalyzerReferences(Project.AnalyzerReferences.Where(it => !Path.GetFileName(it.FullPath)!.StartsWith("Fargate", StringComparison.Ordinal))).Solution);

    public void Dispose() => _workspace.Dispose();

    // As an editor asks for it: nothing is compiled.
    private static IReadOnlyList<string> DesignTimeBuild(Consumer app)
    {
        var build = app.Dotnet("msbuild", [
            "-restore", "-t:Compile", "-getItem:CscCommandLineArgs", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true",
        ]).Succeeded();
        using var answer = JsonDocument.Parse(build.Output);
        return [.. answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(it => it.GetProperty("Identity").GetString()!)];
    }

    private (Type Interface, object Instance) Service(string name)
    {
        var type = Features.GetType(name)!;
        if (typeof(IWorkspaceService).IsAssignableFrom(type))
            return (type, typeof(HostWorkspaceServices).GetMethod("GetService")!.MakeGenericMethod(type).Invoke(_workspace.Services, null)!);
        var host = _workspace.Services.HostServices;
        var exports = host.GetType().GetMethods(Any).Single(it => it.Name.EndsWith("GetExports", StringComparison.Ordinal) && it.GetGenericArguments().Length == 1);
        return (type, Get(((IEnumerable)exports.MakeGenericMethod(type).Invoke(host, null)!).Cast<object>().Single(), "Value"));
    }

    private static TextSpan SpanOf(object diagnostic, SourceText text)
    {
        var span = (FileLinePositionSpan)Get(Get(diagnostic, "DataLocation"), "UnmappedFileSpan");
        return text.Lines.GetTextSpan(span.Span);
    }

    private static object Get(object it, string member) =>
        it.GetType().GetProperty(member, Any) is { } property ? property.GetValue(it)! : it.GetType().GetField(member, Any)!.GetValue(it)!;
}
