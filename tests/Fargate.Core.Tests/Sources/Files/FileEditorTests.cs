using Fargate.Core.Edits;
using Fargate.Core.Sources.Files;
using Fargate.Core.Tree;
using static Fargate.Core.Tests.Sources.Files.TaskDefinitionFileTests;

namespace Fargate.Core.Tests.Sources.Files;

/// <summary>Edits change what they say, and leave all other bytes as they are.</summary>
public class FileEditorTests
{
    [Theory]
    [InlineData("memory", "\"1024\"", "\"memory\": \"512\"", "\"memory\": \"1024\"")]
    [InlineData("pidMode", "\"task\"", "    { \"name\": \"web\", \"image\": \"nginx:1.27\", \"essential\": true }\n  ]\n}", "    { \"name\": \"web\", \"image\": \"nginx:1.27\", \"essential\": true }\n  ],\n  \"pidMode\": \"task\"\n}")]
    [InlineData("containerDefinitions[web].user", "\"app\"", "\"essential\": true }", "\"essential\": true, \"user\": \"app\" }")]
    [InlineData("ephemeralStorage.sizeInGiB", "21", "]\n}", "],\n  \"ephemeralStorage\": { \"sizeInGiB\": 21 }\n}")]
    [InlineData("requiresCompatibilities", "[\"EC2\",\"FARGATE\"]", "[\"FARGATE\"]", "[\"EC2\", \"FARGATE\"]")]
    [InlineData("requiresCompatibilities[0]", "\"EC2\"", "[\"FARGATE\"]", "[\"EC2\"]")]
    public void A_value_is_set_where_it_is_or_behind_the_last_one(string path, string value, string old, string expected) =>
        Assert.Equal(With(old, expected), Apply(Valid, new Change(ApiPath.Parse(path)!, Core.Json.JsonReader.Read(value).Root)));

    [Theory]
    [InlineData("family", "\n  \"family\": \"web\",", "")]
    [InlineData("memory", ",\n  \"memory\": \"512\"", "")]
    [InlineData("containerDefinitions[web].name", "\"name\": \"web\", ", "")]
    [InlineData("containerDefinitions[web].essential", ", \"essential\": true", "")]
    [InlineData("requiresCompatibilities[0]", "[\"FARGATE\"]", "[]")]
    [InlineData("containerDefinitions[web]", "[\n    { \"name\": \"web\", \"image\": \"nginx:1.27\", \"essential\": true }\n  ]", "[]")]
    public void What_is_removed_takes_its_comma_along(string path, string old, string expected) =>
        Assert.Equal(With(old, expected), Apply(Valid, Change.Remove(ApiPath.Parse(path)!)));

    [Fact]
    public void A_name_is_replaced_and_its_value_kept() =>
        Assert.Equal(With("\"memory\"", "\"cpus\""), Apply(Valid, Change.Rename(ApiPath.Root.Field("memory"), "cpus")));

    [Theory]
    [InlineData("{\"family\":\"web\",\"containerDefinitions\":[]}", "{\"family\":\"web\",\"containerDefinitions\":[],\"cpu\":\"256\"}")]
    [InlineData("{\r\n\t\"family\" : \"web\",\r\n\t\"containerDefinitions\" : []\r\n}", "{\r\n\t\"family\" : \"web\",\r\n\t\"containerDefinitions\" : [],\r\n\t\"cpu\" : \"256\"\r\n}")]
    [InlineData("{ \"family\": \"web\"\n, \"containerDefinitions\": []\n}", "{ \"family\": \"web\"\n, \"containerDefinitions\": [], \"cpu\": \"256\"\n}")]
    [InlineData("{\n  \"family\": \"web\", // no\n  \"containerDefinitions\": [] // yes\n}", "{\n  \"family\": \"web\", // no\n  \"containerDefinitions\": [], // yes\n  \"cpu\": \"256\"\n}")]
    public void What_goes_in_looks_like_what_is_there(string before, string after) =>
        Assert.Equal(after, Apply(before, Change.Set(ApiPath.Root.Field("cpu"), "256")));

    [Theory]
    [InlineData("containerDefinitions[1]", "    { \"name\": \"web\", \"image\": \"nginx:1.27\", \"essential\": true }\n  ]", "    { \"name\": \"web\", \"image\": \"nginx:1.27\", \"essential\": true },\n    { \"name\": \"a\" }\n  ]")]
    [InlineData("containerDefinitions[web].secrets[0]", "\"essential\": true }", "\"essential\": true, \"secrets\": [{ \"name\": \"a\" }] }")]
    [InlineData("volumes[0]", "]\n}", "],\n  \"volumes\": [{ \"name\": \"a\" }]\n}")]
    public void An_item_goes_behind_the_others_of_its_list(string path, string old, string expected) =>
        Assert.Equal(With(old, expected), Apply(Valid, new Change(ApiPath.Parse(path)!, Core.Json.JsonReader.Read("{\"name\":\"a\"}").Root)));

    [Fact]
    public void And_one_list_gives_what_the_other_gets()
    {
        const string Before = """[{ "name": "web", "image": "a", "environment": [{ "name": "A", "value": "1" }, { "name": "B", "value": "2" } /* b */], "secrets": [] }]""";
        const string After = """[{ "name": "web", "image": "a", "environment": [{ "name": "B", "value": "2" } /* b */], "secrets": [{ "name": "A" }] }]""";
        Assert.Equal(After, FileText.Apply(Before, new Edit(
            "key", "title", Change.Remove(ApiPath.Parse("containerDefinitions[web].environment[A]")!), new Change(ApiPath.Parse("containerDefinitions[web].secrets[0]")!, Core.Json.JsonReader.Read("{\"name\":\"A\"}").Root))));
    }

    [Theory]
    [InlineData("containerDefinitions[other].user")]
    [InlineData("containerDefinitions[7]")]
    [InlineData("family.name")]
    public void An_edit_without_a_place_is_left_out(string path) => Assert.Equal(Valid, Apply(Valid, Change.Set(ApiPath.Parse(path)!, "x")));

    [Theory]
    [InlineData("{ \"containerDefinitions\": [], \"family\": \"web\", }")]
    [InlineData("{ \"containerDefinitions\": [], \"family\": \"web\" {{ more }} }")]
    public void Nothing_is_put_behind_what_may_be_a_comma_too_many(string text) => Assert.Equal(text, Apply(text, Change.Set(ApiPath.Root.Field("cpu"), "256")));

    [Fact]
    public void Several_edits_go_together_and_one_that_touches_another_is_left_out()
    {
        var edits = new[]
        {
            new Edit("a", "a", Change.Set(ApiPath.Root.Field("cpu"), "512"), Change.Set(ApiPath.Root.Field("memory"), "1024")),
            new Edit("b", "b", Change.Set(ApiPath.Root.Field("memory"), "2048"), Change.Set(ApiPath.Root.Field("family"), "lost")),
            new Edit("c", "c", Change.Set(ApiPath.Root.Field("pidMode"), "task")),
            new Edit("d", "d", Change.Set(ApiPath.Root.Field("ipcMode"), "task")),
        };
        Assert.Equal(
            With("\"256\"", "\"512\"").Replace("\"512\",\n  \"containerD", "\"1024\",\n  \"containerD", StringComparison.Ordinal)
                .Replace("]\n}", "],\n  \"pidMode\": \"task\",\n  \"ipcMode\": \"task\"\n}", StringComparison.Ordinal),
            FileEditor.Apply(Valid, FileEditor.Changes(TaskDefinitionFile.Read(Valid), edits)));
    }

    [Fact]
    public void Edits_reach_into_a_description_and_a_list_of_containers()
    {
        var change = Change.Remove(ApiPath.Parse("containerDefinitions[web].user")!);
        Assert.Equal(
            """{ "taskDefinition": { "containerDefinitions": [{ "name": "web" }] } }""",
            Apply("""{ "taskDefinition": { "containerDefinitions": [{ "name": "web", "user": "a" }] } }""", change));
        Assert.Equal("""[{ "name": "web", "image": "a" }]""", Apply("""[{ "name": "web", "user": "a", "image": "a" }]""", change));
    }

    [Fact]
    public void Every_fix_of_the_pages_examples_heals()
    {
        var examples = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "rules"), "FARG*.md").SelectMany(Examples).ToList();
        Assert.NotEmpty(examples);
        Assert.InRange(examples.Sum(FileText.AssertEveryEditHeals), 8, int.MaxValue);
    }

    private static IEnumerable<string> Examples(string page) =>
        File.ReadAllText(page).Split("```json\n").Skip(1).Select(it => it[..it.IndexOf("```", StringComparison.Ordinal)]);

    private static string Apply(string text, Change change) => FileText.Apply(text, new Edit("key", "title", change));
}
