using System.Collections.Immutable;
using System.Reflection;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers.Tests.Objects;

/// <summary>Sources that use the real AWS CDK, or the AWS SDK as its model has it.</summary>
internal static class CodeSource
{
    public const string Usings = """
        using System; using System.Collections.Generic; using System.Linq;
        using Amazon.CDK; using Amazon.CDK.AWS.ECS; using Amazon.CDK.AWS.ECS.Patterns; using Constructs;

        """;

    public const string SdkUsings = "using System.Collections.Generic; using System.Threading.Tasks; using Amazon.ECS; using Amazon.ECS.Model;\n";

    private static readonly Lazy<ImmutableArray<MetadataReference>> Cdk = new(() =>
    [
        .. Compilations.References,
        .. typeof(CodeSource).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(it => it.Key == "Cdk").Select(it => MetadataReference.CreateFromFile(it.Value!)),
        MetadataReference.CreateFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.Collections.dll")),
        MetadataReference.CreateFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.ComponentModel.dll")),
    ]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> Sdk = new(() =>
    [
        .. Compilations.References,
        MetadataReference.CreateFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.Collections.dll")),
        .. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Objects", "Sdk"), "AWSSDK.*.cs").Select(Library),
    ]);

    /// <summary>A compilation of a stack of the CDK, whose constructor has these statements.</summary>
    public static CSharpCompilation Stack(string statements, string members = "") => Compile(Cdk.Value, $$"""
        {{Usings}}class AppStack : Stack
        {
            {{members}}
            public AppStack(Construct scope, string id, bool isProduction, IDictionary<string, string> settings) : base(scope, id)
            {
                {{statements}}
            }
        }
        """);

    public static CSharpCompilation Compile(string source) => Compile(Cdk.Value, Usings + source);

    /// <summary>A whole file that names one of the libraries; null for another.</summary>
    public static CSharpCompilation? Of(string source) =>
        source.Contains("using Amazon.CDK", StringComparison.Ordinal) ? Compile(Cdk.Value, source)
            : source.Contains("using Amazon.ECS", StringComparison.Ordinal) ? Compile(Sdk.Value, source)
            : null;

    public static CSharpCompilation WithSdk(string source) => Compile(Sdk.Value, SdkUsings + source);

    /// <summary>What the analyzer says, a line each: the rule, what is underlined, the message. The source has to compile.</summary>
    public static string Check(CSharpCompilation compilation, bool onlyErrors = false, bool compiles = true)
    {
        if (compiles)
            Assert.Empty(compilation.GetDiagnostics().Where(it => it.Severity == DiagnosticSeverity.Error));
        return string.Join("\n", Run(compilation)
            .Where(it => it.Severity >= (onlyErrors ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning))
            .OrderBy(it => it.Location.SourceSpan.Start).ThenBy(it => it.Id, StringComparer.Ordinal)
            .Select(it => $"{it.Id} '{it.Location.SourceTree!.GetText().ToString(it.Location.SourceSpan)}': {it.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"));
    }

    public static ImmutableArray<Diagnostic> Run(Compilation compilation) => compilation.WithAnalyzers(
        [new CodeObjectAnalyzer(), new CodeKnowledgeAnalyzer()],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: (exception, _, _) => throw new InvalidOperationException("The analyzer threw.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();

    private static CSharpCompilation Compile(ImmutableArray<MetadataReference> references, string source) => CSharpCompilation.Create(
        "App", [Compilations.Parse(source, "0.cs")], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Disable));

    private static MetadataReference Library(string path)
    {
        var stream = new MemoryStream();
        var result = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(File.ReadAllText(path))],
            [.. Compilations.References, MetadataReference.CreateFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System.Collections.dll"))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        stream.Position = 0;
        return MetadataReference.CreateFromStream(stream);
    }
}
