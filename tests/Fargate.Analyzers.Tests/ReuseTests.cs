using System.Globalization;
using Fargate.Analyzers.Generation;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Fargate.Analyzers.Tests;

/// <summary>What was read of a class is used again, and only where it would be read the same (docs/decisions/0017-what-was-read-is-used-again.md).</summary>
public class ReuseTests
{
    private const int Edits = 250;

    // Each {a|b|c} is one of these; an edit takes another one. What the files say depends on each other in all ways that there are.
    private static readonly string[] Files =
    [
        "global using Fargate; global using static Fargate.Units; {|global using Td = Fargate.TaskDefinitionAttribute;}",
        """
        namespace App;
        public static class Sizes
        {
            public const int Small = {256|512};
            public static int Other = {1|2};
            public const string Image = {"a:1"|"a:2"|Texts.Image};
            public static int Method() { const int X = {1|2}; return X; }
        }
        {|public static class Texts { public const string Image = "t:1"; }}
        """,
        """
        namespace App;
        {[Tag("team", "x")]|[Tag("team", "y")]|[Tag("team",} public abstract class Base {: Root|}
        {
            {[Container("r:1")]||[Container("r:1", Essential = false)]} public class Router {: RouterBase|} { }
        }
        """,
        """
        namespace App;
        [TaskDefinition(Cpu = {256|Sizes.Small})] public abstract class Root { }
        {[PortMapping(80)]|[Container("q:1")]|} public class RouterBase { }
        """,
        """
        {|using Td = Fargate.TaskDefinitionAttribute;}
        namespace App;
        /* {a|b} */
        {|/// <summary>A.</summary>}
        [{TaskDefinition|Td|Service}("a", Cpu = Sizes.Small, Memory = {512|1024|Missing})]
        public partial class A : Base
        {
            [Container({Sizes.Image|"x:1"})] {[DependsOn(typeof(Router), ContainerCondition.Start)]|[DependsOn(typeof(Side), ContainerCondition.Start)]|} public class Web { }
            {int Method() => 1;|int Method() { return 2; }|}
        }
        """,
        """
        namespace App;
        {|/// <summary>Part.</summary>|// Part.}
        {[Tag("a", "b")]|[TaskDefinition("b")]|} public partial class A
        {
            {[Container("side:1")]|[EnvironmentVariable("X", "1")]|} public class Side { }
            {|[Container("new:1")] public class New { }|public class Base { }}
        }
        """,
        """namespace App; [Service("s", typeof({A|Later|Root|Nowhere}))] {|[TaskDefinition("of-itself")]} public class S { }""",
        """
        namespace App;
        {|[TaskDefinition("later", Cpu = 256, Memory = {512|2048})]|[TaskDefinition("later"} {|abstract|partial} class Later { [Container("l:1")] public class Web { } }
        """,
        """namespace App; class Plain { int Method() => {1|2}; {|const int C = 1;} } {|class Units { }|class Tag : System.Attribute { }|class Sizes { }}""",
        """{|namespace Fargate { class TagAttribute : System.Attribute { public TagAttribute(string a, string b) { } } }}""",
        """{|namespace App; [TaskDefinition("extra")] class Extra { [Container("e:1")] public class Web { } }}""",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void After_any_edit_the_generator_says_what_a_new_one_would(int seed)
    {
        var random = new Random(seed);
        var choices = Array.ConvertAll(Files, _ => new Dictionary<int, int>());
        var compilation = Compilations.Create([.. Files.Select((it, i) => Text(it, choices[i]))]);
        var driver = Driver().RunGenerators(compilation);
        for (var edit = 0; edit < Edits; edit++)
        {
            var file = random.Next(Files.Length);
            var slot = random.Next(Slots(Files[file]));
            choices[file][slot] = random.Next(4);
            var tree = compilation.SyntaxTrees[file];
            compilation = compilation.ReplaceSyntaxTree(tree, Compilations.Parse(Text(Files[file], choices[file]), tree.FilePath));
            driver = driver.RunGenerators(compilation);
            Assert.Equal(Sources(Driver().RunGenerators(compilation)), Sources(driver));
        }
    }

    [Fact]
    public void A_file_that_comes_or_goes_is_noticed()
    {
        var compilation = Compilations.Create("""[Fargate.TaskDefinition("a", Cpu = Sizes.Small)] class A { [Fargate.Container("a:1")] class Web; }""");
        var driver = Driver().RunGenerators(compilation);
        var with = compilation.AddSyntaxTrees(Compilations.Parse("static class Sizes { public const int Small = 256; }", "Sizes.cs"));
        foreach (var now in new[] { with, compilation, with })
        {
            driver = driver.RunGenerators(now);
            Assert.Equal(Sources(Driver().RunGenerators(now)), Sources(driver));
        }
    }

    [Theory]
    // File, what is replaced, by what, and how many of the 21 classes are read again.
    [InlineData(21, "=> 1", "=> 2", 0)]
    [InlineData(21, "class Unrelated", "/* a comment */ class Unrelated", 0)]
    [InlineData(21, "int Field = 1", "int Field = 2", 0)]
    [InlineData(21, "const int Constant = 1", "const int Constant = 2", 21)]
    [InlineData(21, "class Unrelated", "class Renamed", 21)]
    [InlineData(3, "web:1", "web:2", 1)]
    [InlineData(3, "[Container(\"web:1\")]", "[Container(\"web:1\")] [PortMapping(80)]", 1)]
    // The service is about it.
    [InlineData(0, "web:1", "web:2", 2)]
    public void An_edit_reads_only_the_classes_that_may_say_something_else(int file, string old, string replacement, int reads)
    {
        var definitions = Enumerable.Range(0, 20).Select(i => string.Create(
            CultureInfo.InvariantCulture, $$"""using Fargate; [TaskDefinition("task-{{i}}")] class Task{{i}} { [Container("web:1")] class Web; }"""));
        var compilation = Compilations.Create([
            .. definitions,
            "using Fargate; [Service(\"s\", typeof(Task0))] class Front;",
            "class Unrelated { public const int Constant = 1; int Field = 1; int Method() => 1; }",
        ]);
        var cache = new ResourceCache();
        Assert.Equal(21, cache.Read(compilation, default).Count());
        Assert.Equal(21, cache.Reads);
        var tree = compilation.SyntaxTrees[file];
        var text = tree.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        var edited = compilation.ReplaceSyntaxTree(tree, Compilations.Parse(text.Replace(old, replacement, StringComparison.Ordinal), tree.FilePath));
        Assert.Equal(21, cache.Read(edited, default).Count());
        Assert.Equal(21 + reads, cache.Reads);
    }

    // The service is compared with the task that its container is in, which has another part in another file.
    [Fact]
    public void The_task_that_a_container_is_in_is_read_with_it()
    {
        var compilation = Compilations.Create(
            "using Fargate; [TaskDefinition(\"orders\", Cpu = 256)] partial class Orders;",
            "using Fargate; partial class Orders { [Container(\"x:1\")] public class Api; }",
            "using Fargate; [Service(\"s\", \"orders\"), LoadBalancer(typeof(Orders.Api), 80)] class S;");
        var cache = new ResourceCache();
        Assert.NotEmpty(cache.Read(compilation, default));
        var tree = compilation.SyntaxTrees[0];
        Assert.NotEmpty(cache.Read(compilation.ReplaceSyntaxTree(tree, Compilations.Parse(tree.ToString().Replace("256", "512", StringComparison.Ordinal), tree.FilePath)), default));
        Assert.Equal(2 + 2, cache.Reads);
    }

    private static CSharpGeneratorDriver Driver() =>
        CSharpGeneratorDriver.Create([new TaskDefinitionGenerator().AsSourceGenerator()], parseOptions: Compilations.ParseOptions);

    private static SortedDictionary<string, string> Sources(GeneratorDriver driver)
    {
        var result = driver.GetRunResult().Results[0];
        Assert.Null(result.Exception);
        return new(result.GeneratedSources.ToDictionary(it => it.HintName, it => it.SourceText.ToString()), StringComparer.Ordinal);
    }

    private static int Slots(string template) => Math.Max(1, Split(template, null).Slots);

    private static string Text(string template, Dictionary<int, int> choices) => Split(template, choices).Text;

    // A brace that opens a choice has one of its bars before the brace closes, and choices may stand in choices.
    private static (string Text, int Slots) Split(string template, Dictionary<int, int>? choices)
    {
        var slots = 0;
        return (Expand(template), slots);

        string Expand(string part)
        {
            var text = new System.Text.StringBuilder();
            for (var at = 0; at < part.Length; at++)
            {
                if (part[at] != '{' || Options(part, at) is not { Count: > 1 } options)
                {
                    text.Append(part[at]);
                    continue;
                }

                var slot = slots++;
                var expanded = options.ConvertAll(Expand);
                text.Append(expanded[choices is not null && choices.TryGetValue(slot, out var choice) ? choice % expanded.Count : 0]);
                at += options.Sum(it => it.Length) + options.Count;
            }

            return text.ToString();
        }
    }

    private static List<string> Options(string part, int open)
    {
        var options = new List<string>();
        var (depth, start) = (0, open + 1);
        for (var at = open; at < part.Length; at++)
        {
            if (part[at] == '{')
                depth++;
            else if (part[at] == '}')
                depth--;
            if (depth == 0 || (depth == 1 && part[at] == '|'))
            {
                options.Add(part[start..at]);
                start = at + 1;
            }

            if (depth == 0)
                return options;
        }

        return [];
    }
}
