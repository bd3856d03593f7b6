using System.Text;

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
    [InlineData("{}", "task.json(1,1): Fargate: the file is no task definition: it has neither containerDefinitions nor containers")]
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

    private static FakeBuildEngine Import(TempFolder folder, string json, Action<ImportTaskDefinition>? set = null)
    {
        File.WriteAllText(folder["task.json"], json);
        var engine = new FakeBuildEngine { Messages = [] };
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
