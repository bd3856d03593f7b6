using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Fargate.Analyzers.CodeFixes.Tests;

/// <summary>The corrections of JSON files, in an editor.</summary>
public class FileFixTests
{
    private const string Web = "{\r\n\t\"family\" : \"web app\", \"tags\": [{\"key\":\"ü😀\",\"value\":\"\\u00fc\"}],\r\n\t\"networkMode\": \"awsvpc\","
        + " \"requiresCompatibilities\": [ \"FARGATE\" ],\r\n  \"cpu\" : \"256\",   \"memory\":\"300\",\r\n\r\n"
        + "\t\"containerDefinitions\":[{\"name\":\"web\",\"image\":\"nginx:1.27\",\"Essential\":true, \"cpu\": \"10\"}]}";

    private const string Worker = """{ "family": "worker one", "networkMode": "host", "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "a", "image": "a:1" }] }""";

    private const string Class = """
        [Fargate.TaskDefinition("my app", Cpu = 256, Memory = 512)]
        public partial class A { [Fargate.Container("x:1")] public class Web; }
        """;

    [Theory]
    [InlineData("FARG0201", "FARG0201:valid", "Use 'web-app'", "\"web app\"", "\"web-app\"")]
    [InlineData("FARG0101", "FARG0101:smallest", "Use 256 CPU units and 512 MiB", "\"300\"", "\"512\"")]
    [InlineData("FARG1503", "FARG1503:rename", "Use 'essential'", "\"Essential\"", "\"essential\"")]
    [InlineData("FARG1504", "FARG1504:convert", "Write 10", "\"10\"", "10")]
    public async Task A_correction_changes_its_own_place_and_nothing_else(string rule, string key, string title, string old, string replacement)
    {
        using var it = new FileSolution().Project("App", ("/App/web.json", Web));
        var fixes = await it.FixesAsync("/App/web.json", rule);
        Assert.StartsWith(title, fixes[0].Title);
        Assert.Equal(key, fixes[0].EquivalenceKey);

        var text = it.Text("/App/web.json", await FileSolution.Apply(fixes[0]));
        Assert.Equal(Web.Replace(old, replacement, StringComparison.Ordinal), text.ToString());
        Assert.Equal(it.Text("/App/web.json").Encoding, text.Encoding);
        Assert.Single(text.GetTextChanges(it.Text("/App/web.json")));
    }

    [Fact]
    public async Task Each_correction_of_a_finding_is_offered()
    {
        using var it = new FileSolution().Project("App", ("/App/web.json", Web.Replace("\"300\"", "\"4096\"", StringComparison.Ordinal)));
        Assert.Equal(["FARG0101:smallest", "FARG0101:keep-cpu"], (await it.FixesAsync("/App/web.json", "FARG0101")).Select(fix => fix.EquivalenceKey));
    }

    [Fact]
    public async Task What_has_no_place_in_the_file_is_not_offered()
    {
        using var it = new FileSolution().Project("App", ("/App/web.json", Worker.Replace("}] }", "}], }", StringComparison.Ordinal)));
        Assert.Empty(await it.FixesAsync("/App/web.json", "FARG0102"));
        Assert.NotEmpty(await it.FixesAsync("/App/web.json", "FARG0202"));
    }

    [Fact]
    public async Task One_correction_in_all_files_of_a_project_leaves_other_projects_alone()
    {
        using var it = new FileSolution().Project("App", ("/App/web.json", Web), ("/App/worker.json", Worker)).Project("Other", ("/Other/web.json", Web));
        var fixedSolution = await it.FixAllAsync(FixAllScope.Project, "FARG0201:valid", "FARG0201");
        Assert.Equal(Web.Replace("web app", "web-app", StringComparison.Ordinal), it.Text("/App/web.json", fixedSolution).ToString());
        Assert.Equal(Worker.Replace("worker one", "worker-one", StringComparison.Ordinal), it.Text("/App/worker.json", fixedSolution).ToString());
        Assert.Equal(Web, it.Text("/Other/web.json", fixedSolution).ToString());
    }

    [Fact]
    public async Task Several_corrections_of_a_file_are_one_change_of_its_text_and_none_is_lost()
    {
        using var it = new FileSolution().Project("App", ("/App/web.json", Web), ("/App/worker.json", Worker));
        var fixedSolution = await it.FixAllAsync(FixAllScope.Project, null, "FARG0101", "FARG0102", "FARG0201", "FARG0202", "FARG1503", "FARG1504");
        Assert.Equal(
            Web.Replace("web app", "web-app", StringComparison.Ordinal).Replace("\"300\"", "\"512\"", StringComparison.Ordinal)
                .Replace("Essential", "essential", StringComparison.Ordinal).Replace("\"10\"", "10", StringComparison.Ordinal),
            it.Text("/App/web.json", fixedSolution).ToString());
        Assert.Equal(
            Worker.Replace("worker one", "worker-one", StringComparison.Ordinal).Replace("host", "awsvpc", StringComparison.Ordinal)
                .Replace("}] }", "}], \"cpu\": \"256\", \"memory\": \"512\" }", StringComparison.Ordinal),
            it.Text("/App/worker.json", fixedSolution).ToString());
    }

    [Fact]
    public async Task A_whole_solution_has_its_classes_and_files_corrected_and_a_shared_file_once()
    {
        using var it = new FileSolution().Project("App", ("/App/a.cs", Class), ("/shared.json", Worker)).Project("Other", ("/shared.json", Worker), ("/Other/web.json", Web));
        var fixedSolution = await it.FixAllAsync(FixAllScope.Solution, "FARG0102:smallest", "FARG0201", "FARG0102");
        Assert.Equal(Class.Replace("my app", "my-app", StringComparison.Ordinal), it.Text("/App/a.cs", fixedSolution).ToString());
        Assert.Equal(Web.Replace("web app", "web-app", StringComparison.Ordinal), it.Text("/Other/web.json", fixedSolution).ToString());
        Assert.Equal(
            Worker.Replace("worker one", "worker-one", StringComparison.Ordinal).Replace("}] }", "}], \"cpu\": \"256\", \"memory\": \"512\" }", StringComparison.Ordinal),
            it.Text("/shared.json", fixedSolution).ToString());
    }

    [Fact]
    public async Task A_document_of_classes_has_its_own_corrections_only()
    {
        using var it = new FileSolution().Project("App", ("/App/a.cs", Class), ("/App/web.json", Web));
        var fixedSolution = await it.FixAllAsync(FixAllScope.Document, "FARG0201:valid", "FARG0201");
        Assert.Equal(Class.Replace("my app", "my-app", StringComparison.Ordinal), it.Text("/App/a.cs", fixedSolution).ToString());
        Assert.Equal(Web, it.Text("/App/web.json", fixedSolution).ToString());
    }

    [Fact]
    public void Editors_are_told_that_the_fixes_are_for_files_too() => Assert.Equal(
        [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)],
        typeof(EditCodeFixProvider).GetCustomAttribute<ExportCodeFixProviderAttribute>()!.DocumentKinds);
}
