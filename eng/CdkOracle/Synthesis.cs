using System.Reflection;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.CdkOracle;

/// <summary>One program with a stack for each definition, and what the CDK makes of it.</summary>
internal sealed class Synthesis
{
    private const string Usings = """
        using System; using System.Collections.Generic; using System.Linq;
        using Amazon.CDK; using Amazon.CDK.AWS.ECR; using Amazon.CDK.AWS.ECS; using Amazon.CDK.AWS.ECS.Patterns; using Amazon.CDK.AWS.IAM; using Amazon.CDK.AWS.Logs;
        using Amazon.CDK.AWS.S3; using Amazon.CDK.AWS.SSM; using Constructs;
        using Secret = Amazon.CDK.AWS.ECS.Secret; using Volume = Amazon.CDK.AWS.ECS.Volume;

        """;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "cdk-oracle-" + Path.GetRandomFileName());

    public Synthesis(IReadOnlyList<IReadOnlyList<string>> definitions)
    {
        Directory.CreateDirectory(_folder);
        var trees = definitions.Select((statements, i) => Parse($$"""
            class S{{Pen.Text(i)}} : Stack
            {
                public S{{Pen.Text(i)}}(Construct scope, string id, bool isProduction) : base(scope, id)
                {
                    {{string.Join("\n        ", statements)}}
                }
            }
            """, i)).ToList();
        var program = Parse($$"""
            public static class Program
            {
                public static Dictionary<int, string> Main(string folder)
                {
                    var thrown = new Dictionary<int, string>();
                    var app = new App(new AppProps { Outdir = folder, AnalyticsReporting = false });
                    void Try(int index, Action<string> make)
                    {
                        try { make("S" + index); }
                        catch (Exception exception) { thrown.Add(index, exception.Message); app.Node.TryRemoveChild("S" + index); }
                    }
            {{string.Join("\n", definitions.Select((_, i) => $"        Try({Pen.Text(i)}, id => new S{Pen.Text(i)}(app, id, {(IsProduction(i) ? "true" : "false")}));"))}}
                    app.Synth();
                    return thrown;
                }
            }
            """, definitions.Count);
        Program = CSharpCompilation.Create(
            "Drawn",
            [.. trees, program],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(it => it.EndsWith(".dll", StringComparison.Ordinal)).Select(it => MetadataReference.CreateFromFile(it)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), string.Join("\n", Program.SyntaxTrees.Select((it, i) => i == 0 ? it.ToString() : it.ToString()[Usings.Length..])));
    }

    public CSharpCompilation Program { get; }

    public string ProgramFile => Path.Combine(_folder, "Program.cs");

    /// <summary>What the CDK threw, by the definition.</summary>
    public IReadOnlyDictionary<int, string> Thrown { get; private set; } = new Dictionary<int, string>();

    /// <summary>What the condition is for a definition.</summary>
    public static bool IsProduction(int index) => index % 2 == 0;

    public void Run()
    {
        using var image = new MemoryStream();
        var result = Program.Emit(image);
        if (!result.Success)
            throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(it => it.Severity == DiagnosticSeverity.Error).Take(10).Select(it => $"{it}\n    {it.Location.SourceTree?.GetText().Lines[it.Location.GetLineSpan().StartLinePosition.Line]}")));
        var main = Assembly.Load(image.ToArray()).GetType("Program")!.GetMethod("Main")!;
        Thrown = (IReadOnlyDictionary<int, string>)main.Invoke(null, [_folder])!;
    }

    public string TemplateFile(int index) => Path.Combine(_folder, $"S{Pen.Text(index)}.template.json");

    /// <summary>The properties of the task definition that a stack has.</summary>
    public JsonElement Template(int index)
    {
        var file = JsonDocument.Parse(File.ReadAllText(TemplateFile(index)));
        return file.RootElement.GetProperty("Resources").EnumerateObject().Single(it => it.Value.GetProperty("Type").GetString() == "AWS::ECS::TaskDefinition").Value.GetProperty("Properties");
    }

    public void Delete() => Directory.Delete(_folder, recursive: true);

    private static SyntaxTree Parse(string source, int index) => CSharpSyntaxTree.ParseText(Usings + source, path: Pen.Text(index) + ".cs");
}
