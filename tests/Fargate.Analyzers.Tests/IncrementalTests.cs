using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.Tests;

/// <summary>What runs again after an edit: the table of docs/performance.md.</summary>
public class IncrementalTests
{
    private static readonly string[] Sources =
    [
        """
        namespace App;
        [TaskDefinition("a", Cpu = Sizes.Small, Memory = 512)]
        public partial class A : Base
        {
            [Container("a:1")]
            public class Web;
        }
        """,
        """
        namespace App;
        [TaskDefinition("b", Cpu = 256, Memory = 512)]
        public partial class B
        {
            [Container("b:1")]
            public class Web;
        }
        """,
        "namespace App; public static class Sizes { public const int Small = 256; }",
        """
        namespace App;
        [Tag("team", "shop")]
        public abstract class Base
        {
            [Container("router:1")]
            public class Router;
        }
        """,
        "namespace App; public class Unrelated { public int Method() => 1; }",
    ];

    // File, what is replaced, by what, and then the reasons for A and B, and how many of their files are written anew.
    public static TheoryData<string, int, string, string, string, int> Edits => new()
    {
        { "a comment in the file of a definition", 0, "[Container(", "/* now */ [Container(", "Cached, Cached", 0 },
        { "an unrelated file", 4, "=> 1", "=> 2", "Cached, Cached", 0 },
        { "a constant in another file", 2, "256", "512", "Modified, Cached", 1 },
        { "a base class in another file", 3, "router:1", "router:2", "Modified, Cached", 1 },
        { "a value", 1, "b:1", "b:2", "Cached, Modified", 1 },
        { "an attribute added", 1, "[Container(\"b:1\")]", "[Container(\"b:1\")] [PortMapping(80)]", "Cached, Modified", 1 },
        { "a value that says the same in other words", 1, "Cpu = 256", "Cpu = 128 + 128", "Cached, Cached", 0 },
        { "the class made an ordinary one", 1, "[TaskDefinition(\"b\", Cpu = 256, Memory = 512)]", "", "Cached, Removed", 0 },
        { "the class made a template", 1, "partial class", "abstract partial class", "Cached, Removed", 0 },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Only_what_the_edit_touches_runs_again(string edit, int file, string old, string replacement, string reasons, int changedFiles)
    {
        var run = GeneratorRun.Of(Sources);
        Assert.Equal(2, run.Files().Count);
        run.After(compilation => Replace(compilation, file, old, replacement));
        Assert.Equal(reasons, run.Reasons());
        Assert.True(changedFiles == run.OutputReasons().Count(it => it is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New), edit);
        Assert.Equal(reasons.Contains("Removed", StringComparison.Ordinal) ? 1 : 2, run.Files().Count);
    }

    [Fact]
    public void A_definition_added_leaves_the_others_alone()
    {
        var run = GeneratorRun.Of(Sources).After(compilation => compilation.AddSyntaxTrees(Compilations.Parse(
            AnnotatedSource.Usings + "[TaskDefinition(\"c\")] class C { [Container(\"c:1\")] class Web; }", "5.cs")));
        Assert.Equal("Cached, Cached, New", run.Reasons());
        Assert.Equal(3, run.Files().Count);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[null, { }, [], 1, true]")]
    public void A_raw_value_of_any_kind_is_equal_to_itself(string value)
    {
        var run = GeneratorRun.Of($$"""[TaskDefinition("a")] [JsonField("/x", "{{value}}")] class A { [Container("a:1")] class Web; }""", "class Unrelated;");
        run.After(compilation => Replace(compilation, 1, "Unrelated", "Other"));
        Assert.Equal("Cached", run.Reasons().Replace("Unchanged", "Cached", StringComparison.Ordinal));
    }

    [Fact]
    public void The_editor_is_not_given_the_documents()
    {
        var sources = Array.ConvertAll(Sources, it => AnnotatedSource.Usings + it);
        var run = GeneratorRun.Of(Compilations.Create(sources), new BuildParameters { IsDesignTime = true });
        Assert.Equal(2, run.Result.GeneratedSources.Length);
        Assert.All(run.Result.GeneratedSources, it => Assert.DoesNotContain("Fargate.Generated", it.SourceText.ToString(), StringComparison.Ordinal));
        // Nor is anything written for what changes the documents alone.
        run.After(compilation => Replace(compilation, 1, "[Container(\"b:1\")]", "[Container(\"b:1\")] [PortMapping(80)]"));
        Assert.Equal("Cached, Modified", run.Reasons());
        Assert.All(run.OutputReasons(), it => Assert.Equal("Cached", Short(it)));
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, int file, string old, string replacement)
    {
        var tree = compilation.SyntaxTrees[file];
        var text = tree.GetText();
        var at = text.ToString().IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0);
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(text.Replace(at, old.Length, replacement)));
    }

    private static string Short(IncrementalStepRunReason reason) => reason == IncrementalStepRunReason.Unchanged ? "Cached" : reason.ToString();
}
