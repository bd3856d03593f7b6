using Fargate.Core.Edits;
using Fargate.Core.Sources.Files;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Sources.Files;

/// <summary>Edits of several findings at once: none may undo or repeat another one.</summary>
public class ConflictingEditsTests
{
    private const string Empty = """{ "containerDefinitions": [] }""";

    [Fact]
    public void The_edit_of_both_missing_sizes_puts_each_size_in_once()
    {
        var edits = FileText.Findings("""{ "family": "a", "networkMode": "awsvpc", "requiresCompatibilities": ["FARGATE"], "containerDefinitions": [{ "name": "a", "image": "a:1" }] }""")
            .Where(it => it.Rule.Id == "FARG0102").SelectMany(it => it.Edits).ToList();
        Assert.Single(edits);
        Assert.Equal("""{ "containerDefinitions": [], "cpu": "256", "memory": "512" }""", Apply(edits, out var applied));
        Assert.Equal([edits[0]], applied);
    }

    [Theory]
    [InlineData("cpu", "cpu")]
    [InlineData("runtimePlatform.cpuArchitecture", "runtimePlatform.operatingSystemFamily")]
    public void What_is_absent_is_put_in_once(string one, string other)
    {
        Edit[] edits = [Set(one), Set(other)];
        var text = Apply(edits, out var applied);
        Assert.Equal(Apply([edits[0]], out _), text);
        Assert.Equal([edits[0]], applied);
    }

    [Fact]
    public void An_edit_that_would_put_the_same_in_twice_is_left_out() => Assert.Equal(
        Empty, Apply([new Edit("k", "t", [.. Set("runtimePlatform.cpuArchitecture").Changes, .. Set("runtimePlatform.operatingSystemFamily").Changes])], out _));

    [Fact]
    public void Two_names_do_not_become_one()
    {
        const string Options = """{ "containerDefinitions": [{ "logConfiguration": { "options": { "awslogs-groop": "a", "awslogs-grup": "b" } } }] }""";
        Edit[] edits = [.. new[] { "groop", "grup" }.Select(it =>
            new Edit("rename", "t", Change.Rename(ApiPath.Parse("containerDefinitions[0].logConfiguration.options")!.Field("awslogs-" + it), "awslogs-group")))];
        var text = FileEditor.Apply(Options, FileEditor.Changes(TaskDefinitionFile.Read(Options), edits, out var applied));
        Assert.Equal(Options.Replace("groop", "group", StringComparison.Ordinal), text);
        Assert.Equal([edits[0]], applied);
    }

    private static Edit Set(string path) => new("key", "title", Change.Set(ApiPath.Parse(path)!, "x"));

    private static string Apply(IEnumerable<Edit> edits, out IReadOnlyList<Edit> applied) =>
        FileEditor.Apply(Empty, FileEditor.Changes(TaskDefinitionFile.Read(Empty), edits, out applied));
}
