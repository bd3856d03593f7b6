using Fargate.Analyzers.Generation;
using Fargate.Analyzers.Tests.Infrastructure;
using Fargate.Core.Build;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests;

/// <summary>What becomes of the files where the generator fails, or where what it writes would not compile.</summary>
public class GeneratorFailureTests
{
    [Fact]
    public void A_class_that_cannot_be_written_says_why_and_throws_nothing()
    {
        var spec = Spec(new UnreadableNode());
        var source = spec.Source(ParameterSet.Empty, default, isDesignTime: false)!;
        Assert.Empty(source.Documents!.Files);
        Assert.Equal("NotSupportedException: a kind of node", source.Documents.Failure);
        Assert.Contains("internal const string Failure = \"Shop.A: NotSupportedException: a kind of node\";", EmbeddedFilesSource.Write(source.Documents), StringComparison.Ordinal);
        Assert.Null(source.Members);
        Assert.Null(spec.Source(ParameterSet.Empty, default, isDesignTime: true));
        // That which reads the class has failed before.
        Assert.Equal("because", (spec with { Failure = "because" }).Source(ParameterSet.Empty, default, isDesignTime: false)!.Documents!.Failure);
    }

    [Theory]
    [InlineData("abstract class A;", "")]
    [InlineData("class A;", "A")]
    public void An_annotated_class_leaves_a_carrier_also_where_it_gives_no_file(string declaration, string fileless)
    {
        var run = GeneratorRun.Of($"[TaskDefinition(Cpu = 256)] {declaration}");
        Assert.Single(CarriedTexts.Carriers(run.Output));
        Assert.Equal(fileless, string.Join(", ", CarriedTexts.Of(run.Output).Where(it => it.Key.StartsWith("Fileless_", StringComparison.Ordinal)).Select(it => it.Value)));
        Assert.Empty(run.Files());
    }

    [Fact]
    public void A_project_without_annotated_classes_gets_nothing() =>
        Assert.Empty(GeneratorRun.Of("class A;").Result.GeneratedSources);

    [Theory]
    // A doc comment is XML, which lacks some characters.
    [InlineData("""[TaskDefinition("a")] partial class A { [Container("a:1")] [EnvironmentVariable("X", "\ufffe \uffff \ud83d\ude00 \ud800 <&")] class Web; }""")]
    // A class that hides the namespace in which the attribute of generated code is.
    [InlineData("""[TaskDefinition("a")] partial class System { [Container("a:1")] class Web; }""")]
    [InlineData("""class System; [TaskDefinition("a")] partial class A { [Container("a:1")] class Web; }""")]
    public void What_is_generated_compiles_without_a_warning(string source)
    {
        var compilation = Compilations.Create("using global::Fargate;\n" + source);
        var options = Compilations.ParseOptions.WithDocumentationMode(DocumentationMode.Diagnose);
        var run = GeneratorRun.Of(compilation);
        Assert.Equal(["a.task-definition.json"], run.Files().Keys);
        var output = run.Output;
        foreach (var tree in output.SyntaxTrees.ToList())
            output = output.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(tree.GetRoot(), options));
        Assert.Empty(output.GetDiagnostics().Where(it => it.Severity >= DiagnosticSeverity.Warning && it.Id != "CS0437"));
        Assert.Contains("class Definition", string.Concat(run.Result.GeneratedSources.Select(it => it.SourceText)), StringComparison.Ordinal);
        // Its own members are not taken for the user's.
        Assert.DoesNotContain(AnnotatedSource.Run(run.Output), it => it.Id == "FARG0009");
    }

    private static ResourceSpec Spec(ApiNode node)
    {
        var root = new ApiObject();
        root.Set("family", ApiScalar.String("a"));
        root.Set("cpu", node);
        var part = new PartSpec("Shop", new EquatableArray<string>(["partial class A"]), true, false);
        return new ResourceSpec("Shop_A_1", "Shop.A", ClassKind.Task, new EquatableArray<ResourceVariant>([new ResourceVariant(null, new EquatableTree(root), null, default)]), part);
    }
}
