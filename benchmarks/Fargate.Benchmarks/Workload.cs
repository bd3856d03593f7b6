using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Fargate.Benchmarks;

/// <summary>The code that the benchmarks compile: definitions of two containers and fifteen attributes, one to a file.</summary>
internal static class Workload
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        MetadataReference.CreateFromFile(typeof(TaskDefinitionAttribute).Assembly.Location),
    ];

    // Those of the .NET SDK, which a project has, and those of the editor.
    private static readonly AnalyzerReference[] OtherAnalyzers =
    [
        .. Directory.EnumerateFiles(
            typeof(Workload).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(it => it.Key == "SdkAnalyzers").Value!, "*.dll")
            .Where(it => !it.Contains("VisualBasic", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(AppContext.BaseDirectory, "Microsoft.CodeAnalysis.*Features.dll"))
            .Select(it => new AnalyzerFileReference(it, new AnalyzerLoader())),
    ];

    public static CSharpCompilation Definitions(int count) =>
        Compile(Enumerable.Range(0, count).Select(i => Parse(Definition(i, "1.0"), $"Task{i}.cs")).Append(Parse("class Unrelated { int M() => 1; }", "Unrelated.cs")));

    /// <summary>The same, in which each definition says something else for each of some stages.</summary>
    public static CSharpCompilation Definitions(int count, IReadOnlyList<string> stages) => Compile(Enumerable.Range(0, count).Select(i => Parse(
        Definition(i, "1.0")
            .Replace("[Tag(\"team\"", string.Concat(stages.Select((it, at) => $"[TaskDefinition(Stage = \"{it}\", Memory = {Text((at + 1) * 512)})]\n")) + "[Tag(\"team\"", StringComparison.Ordinal)
            .Replace("[PortMapping(", string.Concat(stages.Select(it => $"[EnvironmentVariable(\"LOG_LEVEL\", \"{it}\", Stage = \"{it}\")]\n")) + "[PortMapping(", StringComparison.Ordinal),
        $"Task{i}.cs")));

    /// <summary>The same in an editor, with the analyzers of the editor and of the .NET SDK.</summary>
    public static Project Project(int count, Package package)
    {
        var id = ProjectId.CreateNewId();
        var solution = new AdhocWorkspace().CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, "App", "App", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: true),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp12),
            metadataReferences: References,
            analyzerReferences: [.. OtherAnalyzers, new PackageReference(package)]));
        // What the package's targets give an editor.
        solution = solution.AddAnalyzerConfigDocument(
            DocumentId.CreateNewId(id), "DesignTime.globalconfig", SourceText.From("is_global = true\nbuild_property.DesignTimeBuild = true\n"), filePath: "/app/DesignTime.globalconfig");
        for (var i = 0; i < count; i++)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), $"Task{Text(i)}.cs", Definition(i, "1.0"), filePath: $"/app/Task{Text(i)}.cs");
        if (package == Package.Members)
        {
            foreach (var generated in Project(count, Package.Generator).GetSourceGeneratedDocumentsAsync().AsTask().GetAwaiter().GetResult())
                solution = solution.AddDocument(DocumentId.CreateNewId(id), generated.HintName, generated.GetTextAsync().GetAwaiter().GetResult(), filePath: "/app/" + generated.HintName);
        }

        return solution.GetProject(id)!;
    }

    public static CSharpCompilation PlainClasses(int count) => Compile(Enumerable.Range(0, count).Select(i => Parse(
        $"namespace App; [System.Obsolete] public class Plain{Text(i)} {{ [System.Obsolete] public int Method(int x) => x + {Text(i)}; public class Nested; }}",
        $"Plain{i}.cs")));

    /// <summary>The compilation after a method body changed that has nothing to do with us.</summary>
    public static CSharpCompilation AfterUnrelatedEdit(CSharpCompilation compilation) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], Parse("class Unrelated { int M() => 2; }", "Unrelated.cs"));

    /// <summary>The compilation after one image changed.</summary>
    public static CSharpCompilation AfterDefinitionEdit(CSharpCompilation compilation) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Parse(Definition(0, "1.1"), "Task0.cs"));

    public static INamedTypeSymbol DefinitionIn(CSharpCompilation compilation, int i) => compilation.Assembly.GetTypeByMetadataName($"App.Task{Text(i)}")!;

    /// <summary>The text of a definition.</summary>
    public static string Definition(int i, string tag) => $$"""
        using Fargate;
        using static Fargate.Units;

        namespace App;

        [TaskDefinition("task-{{Text(i)}}", Cpu = Vcpu / 4, Memory = GiB / 2, ExecutionRoleArn = "arn:aws:iam::123456789012:role/execution")]
        [Tag("team", "shop")]
        [Tag("service", "task-{{Text(i)}}")]
        [Tag("environment", "production")]
        [Tag("cost-center", "42")]
        public partial class Task{{Text(i)}}
        {
            [Container("123456789012.dkr.ecr.eu-west-1.amazonaws.com/task:{{tag}}", Memory = 256)]
            [PortMapping(8080, Name = "http", AppProtocol = AppProtocol.Http)]
            [EnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Production")]
            [EnvironmentVariable("LOG_LEVEL", "info")]
            [EnvironmentVariable("REGION", "eu-west-1")]
            [AwsLogs("/shop/task", Region = "eu-west-1", StreamPrefix = "api")]
            [DependsOn(typeof(Migrate), ContainerCondition.Success)]
            public class Api;

            [Container("123456789012.dkr.ecr.eu-west-1.amazonaws.com/migrate:1.0", Essential = false, Memory = 128)]
            [EnvironmentVariable("LOG_LEVEL", "info")]
            [AwsLogs("/shop/task", Region = "eu-west-1", StreamPrefix = "migrate")]
            public class Migrate;
        }
        """;

    private static CSharpCompilation Compile(IEnumerable<SyntaxTree> trees) =>
        CSharpCompilation.Create("App", trees, References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp12), path);

    private static string Text(int i) => i.ToString(CultureInfo.InvariantCulture);

    private sealed class AnalyzerLoader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
