using System.Text;
using Microsoft.Build.Utilities;

namespace Fargate.Build.Tests;

public class ImportTaskDefinitionTests
{
    private const string Json = """{ "family": "shop-web", "cpu": "256", "memory": "512", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "web", "image": "nginx:1.27" }] }""";

    private const string Code = """
        using Fargate;
        using static Fargate.Units;

        namespace Shop;

        [TaskDefinition("shop-web", Cpu = Vcpu / 4, Memory = GiB / 2)]
        public partial class ShopWeb
        {
            [Container("nginx:1.27")]
            public class Web;
        }

        """;

    [Theory]
    [InlineData(Json)]
    [InlineData("{ \"taskDefinition\": " + Json + ", \"tags\": [] }")]
    public void A_definition_becomes_a_class_in_a_file_of_its_name(string json)
    {
        using var folder = new TempFolder();
        var engine = Import(folder, json);
        Assert.Empty(engine.Errors);
        Assert.Empty(engine.Warnings!);
        Assert.Contains("Fargate: wrote ShopWeb.cs (256 CPU units, 512 MiB, 1 container)", engine.Messages!);
        Assert.Equal(Encoding.UTF8.GetBytes(Code), File.ReadAllBytes(folder["ShopWeb.cs"]));
        Assert.Equal(["ShopWeb.cs", "task.json"], folder.Files);
    }

    [Fact]
    public void File_and_class_can_be_named()
    {
        using var folder = new TempFolder();
        Assert.Empty(Import(folder, Json, it => (it.Class, it.Output, it.Namespace) = ("Site", "tasks/Site.g.cs", "")).Errors);
        Assert.Equal(
            Code.Replace("namespace Shop;\n\n", "", StringComparison.Ordinal).Replace("class ShopWeb", "class Site", StringComparison.Ordinal),
            File.ReadAllText(folder["tasks/Site.g.cs"]));
    }

    [Fact]
    public void What_attributes_cannot_say_is_kept_and_told()
    {
        using var folder = new TempFolder();
        var engine = Import(folder, Json.Replace("\"cpu\"", "\"ipcMode\": \"task\", \"cpu\"", StringComparison.Ordinal));
        Assert.Empty(engine.Errors);
        Assert.Contains("[JsonField(\"/ipcMode\", ", File.ReadAllText(folder["ShopWeb.cs"]), StringComparison.Ordinal);
        Assert.Contains(engine.Messages!, it => it.Contains("ipcMode", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"family\": \"a\"\n\"cpu\": 1 }", "task.json(2,1): Fargate: the file is not JSON: expected ',' or '}'")]
    [InlineData("{}", "task.json(1,1): Fargate: the file is not a task definition: it has neither containerDefinitions nor containers")]
    [InlineData("", "task.json(1,1): Fargate: the file is not JSON: expected a value")]
    public void What_is_no_definition_is_an_error_at_its_place(string json, string error)
    {
        using var folder = new TempFolder();
        var engine = Import(folder, json);
        var it = Assert.Single(engine.Errors);
        Assert.Equal(error, $"{Path.GetFileName(it.File)}({it.LineNumber},{it.ColumnNumber}): {it.Message}");
        Assert.Equal(["task.json"], folder.Files);
    }

    [Fact]
    public void No_file_is_overwritten()
    {
        using var folder = new TempFolder();
        var path = folder["ShopWeb.cs"];
        File.WriteAllText(path, "mine");
        Assert.Contains("exists, and is not overwritten", Assert.Single(Import(folder, Json).Errors).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(path));
    }

    [Fact]
    public void Without_a_file_it_says_how_to_name_one()
    {
        using var folder = new TempFolder();
        Assert.Contains("-p:FargateImportFile=task-definition.json", Assert.Single(Import(folder, Json, it => it.File = "").Errors).Message, StringComparison.Ordinal);
        Assert.Contains("there is no file", Assert.Single(Import(folder, Json, it => it.File = "none.json").Errors).Message, StringComparison.Ordinal);
        Assert.Contains("'a b' cannot be the name of the class", Assert.Single(Import(folder, Json, it => it.Class = "a b").Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_looked_for_where_the_build_started_and_then_beside_the_project()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["start"]);
        File.WriteAllText(folder["start/task.json"], Json.Replace("shop-web", "other", StringComparison.Ordinal));
        Assert.Empty(Import(folder, Json, it => it.StartFolder = folder["start"]).Errors);
        Assert.Empty(Import(folder, Json, it => it.StartFolder = folder["elsewhere"]).Errors);
        Assert.Equal(["Other.cs", "ShopWeb.cs", "start/task.json", "task.json"], folder.Files);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("latest", true)]
    [InlineData("12.0", true)]
    [InlineData("14", true)]
    [InlineData("11.0", false)]
    [InlineData("7.3", false)]
    public void The_class_is_written_for_the_projects_version_of_C_sharp(string version, bool isModern)
    {
        using var folder = new TempFolder();
        Assert.Empty(Import(folder, Json, it => it.LangVersion = version).Errors);
        Assert.Contains(isModern ? "    public class Web;\n" : "        public class Web { }\n", File.ReadAllText(folder["ShopWeb.cs"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_the_project_would_fill_in_is_escaped()
    {
        using var folder = new TempFolder();
        var json = Json.Replace("\"image\"", "\"command\": [\"${Stage} ${HOME}\"], \"image\"", StringComparison.Ordinal);
        Assert.Empty(Import(folder, json, it => it.Parameters = [new TaskItem("Stage")]).Errors);
        Assert.Contains("\"$${Stage} ${HOME}\"", File.ReadAllText(folder["ShopWeb.cs"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_family_the_file_names_the_class()
    {
        using var folder = new TempFolder();
        Assert.Empty(Import(folder, """[{ "name": "web", "image": "x:1" }]""").Errors);
        Assert.Contains("[TaskDefinition]\npublic partial class Task\n", File.ReadAllText(folder["Task.cs"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_placeholder_without_quotes_is_left_out_with_a_warning()
    {
        using var folder = new TempFolder();
        var engine = Import(folder, Json.Replace("\"512\"", "\n${MEMORY}", StringComparison.Ordinal));
        var warning = Assert.Single(engine.Warnings!);
        Assert.Equal((folder["task.json"], 2, 1), (warning.File, warning.LineNumber, warning.ColumnNumber));
        Assert.Contains("[TaskDefinition(\"shop-web\", Cpu = Vcpu / 4)]", File.ReadAllText(folder["ShopWeb.cs"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_placeholders_a_hundred_are_told()
    {
        using var folder = new TempFolder();
        var json = Json.Replace("\"512\"", $"\"512\", \"x\": {{{string.Join(",", Enumerable.Range(0, 50_000).Select(it => $"\"{it}\":$A"))}}}", StringComparison.Ordinal);
        Assert.Equal(100, Import(folder, json).Warnings!.Count);
    }

    // The compiler guesses it in the same way.
    [Fact]
    public void A_file_in_single_bytes_is_read_as_such_with_a_warning()
    {
        using var folder = new TempFolder();
        var json = Json.Replace("\"image\"", "\"dockerLabels\": { \"a\": \"caf\u00e9\" }, \"image\"", StringComparison.Ordinal);
        var engine = Import(folder, json, encoding: Encoding.Latin1);
        Assert.Empty(engine.Errors);
        Assert.Equal((folder["task.json"], "Fargate: the file is not UTF-8, and is read as ISO-8859-1; see whether its letters are right in the class"),
            (Assert.Single(engine.Warnings!).File, engine.Warnings![0].Message));
        Assert.Contains("[DockerLabel(\"a\", \"caf\u00e9\")]", File.ReadAllText(folder["ShopWeb.cs"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_file_that_says_how_it_is_written_is_read_so(string name)
    {
        using var folder = new TempFolder();
        var json = Json.Replace("\"image\"", "\"dockerLabels\": { \"a\": \"caf\u00e9 \U0001F600\" }, \"image\"", StringComparison.Ordinal);
        var engine = Import(folder, json, encoding: Encoding.GetEncoding(name));
        Assert.Empty(engine.Warnings!);
        Assert.Contains("[DockerLabel(\"a\", \"caf\u00e9 \U0001F600\")]", File.ReadAllText(folder["ShopWeb.cs"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_breaks_its_own_mark_is_an_error()
    {
        using var folder = new TempFolder();
        var engine = Import(folder, Json, it => File.WriteAllBytes(folder["task.json"], [0xef, 0xbb, 0xbf, (byte)'{', 0xe9, (byte)'}']));
        Assert.EndsWith("is not text in utf-8.", Assert.Single(engine.Errors).Message, StringComparison.Ordinal);
        Assert.Equal(["task.json"], folder.Files);
    }

    [Fact]
    public void A_file_that_cannot_be_written_leaves_nothing_behind()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder["ShopWeb.cs"]);
        var error = Assert.Single(Import(folder, Json).Errors);
        Assert.StartsWith("Fargate: cannot import 'task.json': ", error.Message);
        Assert.Equal(folder["App.csproj"], error.File);
        Assert.Equal(["task.json"], folder.Files);
    }

    [Fact]
    public void A_class_that_would_hide_a_type_of_ours_is_an_error()
    {
        using var folder = new TempFolder();
        Assert.Contains("FargateImportClass names another", Assert.Single(Import(folder, Json, it => it.Class = "LogMode").Errors).Message, StringComparison.Ordinal);
        Assert.Equal(["task.json"], folder.Files);
    }

    private static FakeBuildEngine Import(TempFolder folder, string json, Action<ImportTaskDefinition>? set = null, Encoding? encoding = null)
    {
        File.WriteAllText(folder["task.json"], json, encoding ?? new UTF8Encoding(false));
        var engine = new FakeBuildEngine { Messages = [], Warnings = [] };
        var task = new ImportTaskDefinition
        {
            BuildEngine = engine,
            File = "task.json",
            Namespace = "Shop",
            Project = folder["App.csproj"],
        };
        set?.Invoke(task);
        Assert.Equal(task.Execute(), engine.Errors.Count == 0);
        return engine;
    }
}
