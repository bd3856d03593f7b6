using System.Collections.Immutable;
using Fargate.Analyzers;
using Fargate.Analyzers.Tests.Infrastructure;
using Fargate.Analyzers.Tests.RoundTrip;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Fargate.Fuzz.Attacks;

/// <summary>A project of one file, and what the compiler, the analyzer and the generator make of it.</summary>
internal sealed class Compiled(Document document)
{
    public const string Sample = """
        using Fargate;
        [TaskDefinition("web", Cpu = 256, Memory = 512)]
        [Service("web", DesiredCount = 1)]
        public partial class Web
        {
            [Container("shop/web:1.0")]
            public class App;
        }
        """;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location),
    ];

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
    private static readonly BuildParameters Parameters = Texts.Parameters;

    public Document Document => document;

    public string Text => document.GetTextAsync().Result.ToString();

    public CSharpCompilation Compilation { get; } = (CSharpCompilation)document.Project.GetCompilationAsync().Result!;

    public static Compiled Of(string source)
    {
        var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        // As the project's own, so that fixes find the parameters.
        var solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                id, VersionStamp.Default, "App", "App", LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: ParseOptions, metadataReferences: References))
            .AddAdditionalDocument(DocumentId.CreateNewId(id), "parameters.txt", Parameters.Files[0].GetText()!, filePath: "/parameters.txt")
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id), ".globalconfig",
                SourceText.From("is_global = true\n[/parameters.txt]\nbuild_metadata.AdditionalFiles.FargateKind = parameters\n"), filePath: "/.globalconfig");
        var document = DocumentId.CreateNewId(id);
        return new Compiled(solution.AddDocument(document, "App.cs", SourceText.From(source), filePath: "/App.cs").GetDocument(document)!);
    }

    /// <summary>What the analyzer says, in the order of the text.</summary>
    public IReadOnlyList<Diagnostic> Findings() =>
    [
        .. Compilation.WithAnalyzers([new AnnotatedTaskAnalyzer()], new CompilationWithAnalyzersOptions(
            document.Project.AnalyzerOptions,
            onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer threw: " + exception, exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult()
            .OrderBy(it => it.Location.SourceSpan.Start).ThenBy(it => it.Id, StringComparer.Ordinal),
    ];

    /// <summary>What the generator makes of it.</summary>
    public Compilation Generate()
    {
        var driver = CSharpGeneratorDriver.Create([new TaskDefinitionGenerator().AsSourceGenerator()], Parameters.Files, ParseOptions, Parameters)
            .RunGeneratorsAndUpdateCompilation(Compilation, out var output, out _);
        return driver.GetRunResult().Results[0].Exception is { } exception ? throw new InvalidOperationException("The generator threw: " + exception, exception) : output;
    }

    public byte[] Emit()
    {
        var stream = new MemoryStream();
        var result = Generate().Emit(stream);
        return result.Success ? stream.ToArray() : throw new InvalidOperationException(string.Join("\n", result.Diagnostics));
    }

    public static IReadOnlyList<Diagnostic> Errors(Compilation compilation) => [.. compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error)];
}
