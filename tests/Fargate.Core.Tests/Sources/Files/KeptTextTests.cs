using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Sources.Files;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Sources.Files;

/// <summary>Comments, line ends and neighbours of what an edit changes: all that it does not name stays.</summary>
public class KeptTextTests
{
    private const string Head = "{\"family\":\"web\",\"containerDefinitions\":[{\"name\":\"web\",\"image\":\"a:1\",";

    [Theory]
    // What goes and what comes in its stead share their place.
    [InlineData("\"options\":{\"awslogs-gruop\":\"/a\"}", "\"options\":{\"awslogs-group\":\"/a\",\"awslogs-region\":\"r\"}", "options.awslogs-gruop-", "options.awslogs-group=/a", "|options.awslogs-region=r")]
    [InlineData("\"options\":{\"awslogs-gruop\":\"/a\" /* why */}", "\"options\":{\"awslogs-region\":\"r\" /* why */}", "options.awslogs-gruop-", "|options.awslogs-region=r")]
    [InlineData("\"options\":{\"x\":\"1\",\"y\":\"2\"}", "\"options\":{\"a\":\"3\",\"b\":\"4\"}", "options.x-", "|options.y-", "|options.a=3", "|options.b=4")]
    [InlineData("\"options\":{\"x\":\"1\",\"y\":\"2\",\"z\":\"3\"}", "\"options\":{\"x\":\"1\",\"a\":\"4\"}", "options.y-", "|options.z-", "|options.a=4")]
    [InlineData("\"options\":{}", "\"options\":{\"a\": \"1\", \"b\": \"2\"}", "options.a=1", "|options.b=2")]
    [InlineData("\"options\":{\"x\":\"1\",\"x\":\"2\"}", "\"options\":{}", "options.x-")]
    [InlineData("\"options\":{\"x\":\"1\",\"y\":\"0\",\"x\":\"2\"}", "\"options\":{\"y\":\"0\",\"z\":\"3\"}", "options.x-", "options.z=3")]
    public void What_goes_and_what_comes_share_their_place(string before, string after, params string[] changes) =>
        Assert.Equal(Around(after), Apply(Around(before), changes));

    [Theory]
    [InlineData("\n  // about b\n  \"b\": \"2\", // also b\n  \"c\": \"3\"\n", "\n  // about b\n  // also b\n  \"c\": \"3\"\n", "options.b-")]
    [InlineData("\n  \"a\": \"1\", // about a\n\n  \"b\": \"2\"\n", "\n  \"a\": \"1\" // about a\n\n", "options.b-")]
    [InlineData("\r\n\t\"a\": \"1\", // about a\r\n\t\"b\": \"2\",\r\n\t\"c\": \"3\"\r\n", "\r\n\t\"a\": \"1\", // about a\r\n\t\"c\": \"3\"\r\n", "options.b-")]
    [InlineData("\n  \"a\": \"1\" /* , */, \"b\": \"2\" // b\n", "\n  /* , */ \"b\": \"2\" // b\n", "options.a-")]
    [InlineData("/* 1 */ \"a\": \"1\" /* 2 */, /* 3 */ \"b\": \"2\" /* 4 */", "/* 1 */ /* 2 */ /* 3 */ \"b\": \"2\" /* 4 */", "options.a-")]
    [InlineData("/* 1 */ \"a\": \"1\" /* 2 */, /* 3 */ \"b\": \"2\" /* 4 */", "/* 1 */ \"a\": \"1\" /* 2 */ /* 3 */ /* 4 */", "options.b-")]
    [InlineData("\n  \"x\": \"0\", \"a\": \"1\",\n  \"b\": \"2\"\n", "\n  \"x\": \"0\",\n  \"b\": \"2\"\n", "options.a-")]
    [InlineData("\n  \"a\": \"1\"\n, \"b\": \"2\"\n, \"c\": \"3\"\n", "\n  \"a\": \"1\"\n, \"c\": \"3\"\n", "options.b-")]
    [InlineData("\n  \"a\": \"1\", // one\n  \"b\": \"2\" // two, last\n", "\n  \"a\": \"1\", // one\n  \"b\": \"2\", // two, last\n  \"c\": \"3\"\n", "options.c=3")]
    [InlineData("\r\n  \"a\": \"1\" // one\r\n", "\r\n  \"a\": \"1\", // one\r\n  \"c\": \"3\"\r\n", "options.c=3")]
    [InlineData(" \"a\": \"1\" // one\n", " \"a\": \"1\", // one\n\"c\": \"3\"\n", "options.c=3")]
    [InlineData("\"a\":\"1\"/* one */", "\"a\":\"1\",/* one */\"c\":\"3\"", "options.c=3")]
    [InlineData("\n  \"a\": \"1\"\n  // \"b\": \"2\"\n", "\n  \"a\": \"1\",\n  \"c\": \"3\"\n  // \"b\": \"2\"\n", "options.c=3")]
    [InlineData("\n  \"a\": \"1\", // one\n  \"b\": \"2\" // two\n", "\n  \"a\": \"1\", // one\n  \"c\": \"3\"\n  // two\n", "options.b-", "|options.c=3")]
    public void Comments_and_line_ends_stay(string before, string after, params string[] changes) => Assert.Equal(
        Around($"\"options\":{{{after}}}"), Apply(Around($"\"options\":{{{before}}}"), changes));

    [Theory]
    [InlineData("[ \"curl\", \"-f\" ]", "[ \"CMD\", \"curl\", \"-f\" ]", "CMD", "curl", "-f")]
    [InlineData("[\"curl\",\"-f\"]", "[\"CMD\",\"curl\",\"-f\"]", "CMD", "curl", "-f")]
    [InlineData("[\n  \"curl\", // the tool\n  \"-f\"\n]", "[\n  \"CMD\",\n  \"curl\", // the tool\n  \"-f\"\n]", "CMD", "curl", "-f")]
    [InlineData("[\"CMD curl -f\", /* where */ \"u\"]", "[\"CMD\", /* where */ \"curl -f\", \"u\"]", "CMD", "curl -f", "u")]
    [InlineData("[\n  \"KILL\", // one\n  \"FOO\", // two\n  \"CHWN\" // three\n]", "[\n  \"KILL\", // one\n  // two\n  \"CHOWN\" // three\n]", "KILL", "CHOWN")]
    [InlineData("[\"a\", \"b\" /* last */]", "[\"a\" /* last */]", "a")]
    [InlineData("[\"a\" // first\n]", "[\"a\", // first\n\"b\"\n]", "a", "b")]
    [InlineData("[]", "[\"a\", \"b\"]", "a", "b")]
    [InlineData("[\"a\"]", "[\"b\", \"a\", \"c\", \"d\"]", "b", "a", "c", "d")]
    [InlineData("[\"\\u0061\", \"x\"]", "[\"\\u0061\", \"y\"]", "a", "y")]
    public void Of_a_list_only_the_items_change_that_differ(string before, string after, params string[] items) => Assert.Equal(
        Around("\"command\":" + after),
        FileText.Apply(Around("\"command\":" + before), new Edit("k", "t", Change.Set(ApiPath.Parse("containerDefinitions[web].command")!, items))));

    [Theory]
    [InlineData("\"options\":{\"a\": // why\n\"1\"}", "options.a-")]
    [InlineData("\"options\":{\"a\": // why\n\"1\"}", "options-")]
    [InlineData("\"options\":{\"a\": /* why */ \"1\", \"a\": \"2\"}", "options.a-")]
    [InlineData("\"options\":{ /* none */ }", "options.a=1")]
    public void An_edit_that_would_lose_a_comment_has_no_place(string text, string change)
    {
        var edit = new Edit("k", "t", Of(change));
        Assert.False(FileEditor.CanApply(TaskDefinitionFile.Read(Around(text)), edit));
        Assert.Equal(Around(text), FileText.Apply(Around(text), edit));
    }

    [Theory]
    [InlineData("\"Cpu\":1,\"CPU\":2", "\"cpu\":1,\"CPU\":2", "Cpu>cpu", "|CPU>cpu")]
    [InlineData("\"Cpu\":1,\"Cpu\":2", "\"cpu\":1,\"cpu\":2", "Cpu>cpu")]
    [InlineData("\"Cpu\":1", "\"cpu\":1", "Cpu>cpu", "|cpu=3")]
    [InlineData("\"o\":{\"a\":\"1\"}", "\"o\":{}", "o.a-", "|o-")]
    [InlineData("\"command\":[\"a\",1]", "\"command\":[\"a\"]", "command=a", "|command[1]=1")]
    public void Two_edits_never_meet_in_one_place(string before, string after, params string[] changes) =>
        Assert.Equal(Around(after), Apply(Around(before), changes));

    private static string Around(string member) => Head + member + "}]}";

    // "|" starts another edit.
    private static string Apply(string text, string[] changes)
    {
        var edits = new List<Edit>();
        foreach (var change in changes)
        {
            if (change.StartsWith('|') || edits.Count == 0)
                edits.Add(new Edit("k", "t", Of(change.TrimStart('|'))));
            else
                edits[^1] = edits[^1] with { Changes = [.. edits[^1].Changes, Of(change)] };
        }

        var after = FileEditor.Apply(text, FileEditor.Changes(TaskDefinitionFile.Read(text), edits));
        Assert.Null(JsonReader.Read(after, JsonDialect.File).Error);
        return after;
    }

    private static Change Of(string change)
    {
        var parts = change.Split('=', '>');
        var path = ApiPath.Parse($"containerDefinitions[web].{parts[0].TrimEnd('-')}") ?? throw new FormatException(change);
        return change switch
        {
            _ when change.Contains('>', StringComparison.Ordinal) => Change.Rename(path, parts[1]),
            "command=a" => Change.Set(path, ["a"]),
            _ => parts.Length > 1 ? Change.Set(path, parts[1]) : Change.Remove(path),
        };
    }
}
