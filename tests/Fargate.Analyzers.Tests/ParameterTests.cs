using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Fargate.Analyzers.Tests;

/// <summary><c>${Name}</c> in the texts of attributes.</summary>
public class ParameterTests
{
    private const string Source = """
        [TaskDefinition("orders-${Stage}", Cpu = 256, Memory = 512)]
        public partial class Orders
        {
            [Container("shop/orders:${Tag}", Name = "api-${Stage}")]
            [EnvironmentVariable("A", "${Tag} $${Tag} ${Other} ${not a name} $$ ${")]
            [PortMapping(80, Name = "http")]
            public class Api;
        }
        """;

    [Fact]
    public void Declared_parameters_are_filled_in_everywhere()
    {
        var run = Run(Source, "Stage=test", "Tag=1.2");
        var json = JsonNode.Parse(run.Files()["orders-test.task-definition.json"])!;
        Assert.Equal("orders-test", (string?)json["family"]);
        var container = json["containerDefinitions"]![0]!;
        Assert.Equal("shop/orders:1.2", (string?)container["image"]);
        Assert.Equal("1.2 ${Tag} ${Other} ${not a name} $$ ${", (string?)container["environment"]![0]!["value"]);
        var members = run.Result.GeneratedSources[0].SourceText.ToString();
        Assert.Contains("Family = \"orders-test\"", members, StringComparison.Ordinal);
        Assert.Contains("Name = \"api-test\"", members, StringComparison.Ordinal);
        Assert.Contains("return \"shop/orders:1.2\"", members, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a#b;c=d \"q\" \\ \n \u20ac ${Tag}")]
    [InlineData("")]
    public void Any_value_survives(string value)
    {
        var run = Run("""[TaskDefinition("a")] class A { [Container("x:1")] [EnvironmentVariable("V", "<${V}>")] class Web; }""", "V=" + value);
        var json = JsonNode.Parse(run.Files()["a.task-definition.json"])!;
        Assert.Equal($"<{value}>", (string?)json["containerDefinitions"]![0]!["environment"]![0]!["value"]);
    }

    [Fact]
    public async Task A_key_is_filled_in_like_a_value()
    {
        const string Logs = """
            [TaskDefinition("a", Cpu = 256, Memory = 512, ExecutionRoleArn = "arn:aws:iam::123456789012:role/a")]
            public partial class A
            {
                [Container("x:1")] [AwsLogs("/ecs/a", Region = "us-east-1", StreamPrefix = "a")] [LogOption("${Option}", "non-blocking")]
                public class Web;
            }
            """;
        Assert.Empty(await Diagnose(Logs, "Option=mode"));
        Assert.Equal(["FARG0804"], await Diagnose(Logs, "Option=mood"));
        // It may be any option.
        Assert.Empty(await Diagnose(Logs, "?Option"));
        Assert.Contains("\"mode\": \"non-blocking\"", Run(Logs, "Option=mode").Files()["a.task-definition.json"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shop", "FARG0007")]
    [InlineData("store")]
    public async Task Two_keys_that_are_one_once_they_are_filled_in_are_told(string team, params string[] rules) => Assert.Equal(rules, await Diagnose(
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A
        {
            [Container("x:1")] [DockerLabel("com.${Team}.x", "1")] [DockerLabel("com.shop.x", "2")]
            public class Web;
        }
        """,
        "Team=" + team));

    [Fact]
    public async Task A_derived_class_may_say_anew_what_its_base_says_with_a_parameter()
    {
        const string Derived = """
            [TaskDefinition(Cpu = 256, Memory = 512)]
            public abstract class Base
            {
                [Container("x:1")] [DockerLabel("com.${Team}.x", "1")]
                public abstract class Web;
            }

            [TaskDefinition("a")]
            public partial class A : Base
            {
                [DockerLabel("com.shop.x", "2")]
                public new class Web : Base.Web;
            }
            """;
        Assert.Empty(await Diagnose(Derived, "Team=shop"));
        Assert.Contains("\"com.shop.x\": \"2\"", Run(Derived, "Team=shop").Files()["a.task-definition.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_parameter_runs_the_second_step_alone()
    {
        var run = Run(Source, "Stage=test", "Tag=1.2").With(new BuildParameters("Stage=test", "Tag=1.3"));
        Assert.Equal("Cached", run.Reasons());
        Assert.Equal("Modified", run.SourceReasons());
        Assert.Contains("shop/orders:1.3", run.Files()["orders-test.task-definition.json"], StringComparison.Ordinal);
        Assert.Equal("Cached", run.With(new BuildParameters("Stage=test", "Tag=1.3")).SourceReasons().Replace("Unchanged", "Cached", StringComparison.Ordinal));
    }

    [Fact]
    public void A_parameter_that_a_definition_does_not_use_leaves_it_alone()
    {
        var run = Run("""[TaskDefinition("a")] class A { [Container("x:1")] class Web; }""", "Tag=1").With(new BuildParameters("Tag=2"));
        Assert.Equal("Cached", run.SourceReasons());
    }

    [Fact]
    public void Without_its_family_there_is_no_file() => Assert.Empty(Run(Source, "Tag=1.2").Files());

    [Fact]
    public async Task Values_are_checked_like_literals()
    {
        Assert.Equal(["FARG0201", "FARG0308"], await Diagnose(Source, "Stage=not valid", "Tag=1"));
        Assert.Empty(await Diagnose(Source, "Stage=test", "Tag=1"));
    }

    [Fact]
    public async Task A_parameter_that_is_not_declared_is_reported_only_where_nobody_else_would_fill_it()
    {
        Assert.Equal(["FARG0012", "FARG0012", "FARG0012", "FARG0016"], await Diagnose(Source));
        Assert.Equal(["FARG0012", "FARG0016"], await Diagnose(Source, "?Stage"));
        Assert.Empty(await Diagnose(Source, "Stage=test", "?Tag"));
    }

    [Fact]
    public async Task A_container_whose_name_is_open_can_be_depended_on() => Assert.Empty(await Diagnose(
        """
        [TaskDefinition("a", Cpu = 256, Memory = 512)]
        public partial class A
        {
            [Container("x:1", Name = "${P}-web")] public class Web;
            [Container("x:1"), DependsOn(typeof(Web), ContainerCondition.Start)] public class Api;
        }
        """, "?P"));

    [Fact]
    public async Task Families_are_compared_as_they_are_filled() => Assert.Equal(["FARG0006", "FARG0006", "FARG0006"], await Diagnose(
        """
        [TaskDefinition("${P}-a", Cpu = 256, Memory = 512)] public partial class A { [Container("x:1")] public class Web; }
        [TaskDefinition("${Q}-a", Cpu = 256, Memory = 512)] public partial class B { [Container("x:1")] public class Web; }
        [TaskDefinition("x-a", Cpu = 256, Memory = 512)] public partial class C { [Container("x:1")] public class Web; }
        """, "P=x", "Q=x"));

    [Fact]
    public async Task Keys_with_parameters_merge_alike_before_and_after_they_are_filled()
    {
        const string source = """[TaskDefinition("a", Cpu = 256, Memory = 512), Tag("${K}", "1"), Tag("team", "2")] public partial class A { [Container("x:1")] public class Web; }""";
        Assert.Equal(["FARG0211"], await Diagnose(source, "K=team"));
        Assert.Equal(2, JsonNode.Parse(Run(source, "K=team").Files()["a.task-definition.json"])!["tags"]!.AsArray().Count);
    }

    [Fact]
    public async Task A_raw_value_must_be_JSON_before_it_is_filled() => Assert.Equal(["FARG0014"], await Diagnose(
        """[TaskDefinition("a", Cpu = 256, Memory = 512), JsonField("/new", "${N}")] public partial class A { [Container("x:1")] public class Web; }""", "N=3"));

    private static GeneratorRun Run(string source, params string[] parameters) =>
        GeneratorRun.Of(Compilations.Create(AnnotatedSource.Usings + source), new BuildParameters(parameters));

    private static async Task<IEnumerable<string>> Diagnose(string source, params string[] parameters) =>
        (await Compilations.Create(AnnotatedSource.Usings + source)
            .WithAnalyzers([new AnnotatedTaskAnalyzer()], new BuildParameters(parameters).AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync()).Select(it => it.Id).Order();
}
