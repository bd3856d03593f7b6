using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers.Tests;

/// <summary>Which .editorconfig holds for a class.</summary>
public class OptionsTests
{
    private const string First = AnnotatedSource.Usings + """[TaskDefinition("a", Cpu = 512, Memory = 1024)] public partial class A;""";
    private const string Second = AnnotatedSource.Usings + """public partial class A { [Container("x:1")] public class Web; }""";

    [Theory]
    [InlineData("a/1.cs", "b/2.cs", "a/", true)]
    [InlineData("a/1.cs", "b/2.cs", "b/", false)]
    [InlineData("b/1.cs", "a/2.cs", "a/", true)]
    public async Task Of_a_partial_class_the_options_of_its_first_part_hold_whatever_the_order_of_the_compiler(
        string first, string second, string folder, bool areRead)
    {
        SyntaxTree[] trees = [Compilations.Parse(First, first), Compilations.Parse(Second, second)];
        foreach (var order in new[] { trees, [.. trees.Reverse()] })
        {
            var compilation = CSharpCompilation.Create("Test", order, Compilations.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            var diagnostics = await compilation.WithAnalyzers(
                [new AnnotatedTaskAnalyzer()], new AnalyzerOptions([], new OfFolder(folder, "fargate.max_cpu", "256"))).GetAnalyzerDiagnosticsAsync();
            Assert.Equal(areRead, diagnostics.Any(it => it.Id == "FARG1102"));
        }
    }

    private sealed class OfFolder(string folder, string key, string value) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new One(null, "", "");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
            new One(tree.FilePath.StartsWith(folder, StringComparison.Ordinal) ? key : null, key, value);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;

        private sealed class One(string? given, string key, string value) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string asked, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? found)
            {
                found = given == key && asked == key ? value : null;
                return found is not null;
            }
        }
    }
}
