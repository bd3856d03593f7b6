using Fargate.Analyzers.Generation;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.Tests.Resources;

/// <summary>What runs again for services and other resources: as for the task, and the task's own file counts, too.</summary>
public class ResourceIncrementalTests
{
    private static readonly string[] Sources =
    [
        """
        [TaskDefinition("orders", Cpu = 256, Memory = 512)]
        public partial class Orders
        {
            [Container("orders:1", Name = "api")]
            public class Api;
        }
        """,
        """
        [Service("orders", typeof(Orders), DesiredCount = Counts.Few)]
        [LoadBalancer(typeof(Orders.Api), 80)]
        public class OrdersService : Base;
        """,
        "public static class Counts { public const int Few = 2; }",
        """[Tag("team", "shop")] public abstract class Base;""",
        "public class Unrelated { public int Method() => 1; }",
    ];

    [Theory]
    [InlineData("an unrelated file", 4, "=> 1", "=> 2", "Cached")]
    [InlineData("a comment", 1, "[Service", "/* now */ [Service", "Cached")]
    [InlineData("a value of the task, which a template repeats", 0, "Memory = 512", "Memory = 1024", "Modified")]
    [InlineData("the family", 0, "\"orders\"", "\"orders2\"", "Modified")]
    [InlineData("the name of a container that the service names", 0, "\"api\"", "\"api2\"", "Modified")]
    [InlineData("a constant in another file", 2, "2", "3", "Modified")]
    [InlineData("a base class in another file", 3, "shop", "store", "Modified")]
    public void Only_what_the_edit_touches_runs_again(string edit, int file, string old, string replacement, string reason)
    {
        var run = GeneratorRun.Of(Sources);
        run.After(compilation => Edit(compilation, file, old, replacement));
        var steps = run.Result.TrackedSteps[TaskDefinitionGenerator.ResourcesStep].SelectMany(it => it.Outputs)
            .Where(it => it.Value is ResourceSpec { Kind.Attribute: "Service" }).Select(it => Short(it.Reason));
        Assert.True(steps.SequenceEqual([reason]), $"{edit}: {string.Join(", ", steps)}");
    }

    [Fact]
    public void Without_a_template_a_value_of_the_task_changes_no_file_of_the_service()
    {
        var run = GeneratorRun.Of(Sources);
        run.After(compilation => Edit(compilation, 0, "Memory = 512", "Memory = 1024"));
        var documents = run.Result.TrackedSteps[TaskDefinitionGenerator.SourcesStep].SelectMany(it => it.Outputs)
            .Where(it => it.Value is SourceSpec { Members: null }).ToList();
        Assert.NotEmpty(documents);
        Assert.All(documents, it => Assert.Equal("Cached", Short(it.Reason)));
    }

    private static CSharpCompilation Edit(CSharpCompilation compilation, int file, string old, string replacement)
    {
        var tree = compilation.SyntaxTrees[file];
        var text = tree.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        return compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(
            text.Replace(old, replacement, StringComparison.Ordinal), Compilations.ParseOptions, tree.FilePath));
    }

    private static string Short(IncrementalStepRunReason reason) => reason == IncrementalStepRunReason.Unchanged ? "Cached" : reason.ToString();
}
