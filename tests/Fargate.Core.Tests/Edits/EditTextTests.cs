using CsCheck;
using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Tests.Tree;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Edits;

public class EditTextTests
{
    private static readonly Edit Sample = new(
        "valid",
        "Use 'a\"b'",
        Change.Set(ApiPath.Parse("labels[\"a.b\"]")!, "é\n"),
        Change.Set(ApiPath.Parse("cpu")!, 256),
        Change.Remove(ApiPath.Parse("tags[0]")!));

    private static readonly Gen<Change> Changes =
        Gen.Select(RandomTrees.Texts, RandomTrees.Known, Gen.Bool)
        .Select((key, value, isSet) => new Change(ApiPath.Root.Field("dockerLabels").Field(key), isSet ? value : null));

    private static readonly Gen<Edit> RandomEdits =
        Gen.Select(RandomTrees.Texts, RandomTrees.Texts, Changes.Array[1, 3], Gen.Bool)
        .Select((key, title, changes, isManual) => new Edit(key, title, changes) { IsManual = isManual });

    [Fact]
    public void Edits_travel_as_one_line() =>
        Assert.Equal(
            """[{"key":"valid","title":"Use 'a\"b'","changes":["""
            + """{"path":"labels[\"a.b\"]","value":"é\n"},{"path":"cpu","value":256},{"path":"tags[0]"}]}]""",
            EditText.Write([Sample]));

    [Fact]
    public void No_edits_are_an_empty_list()
    {
        Assert.Equal("[]", EditText.Write([]));
        Assert.Empty(EditText.Read("[]"));
    }

    [Fact]
    public void Edits_are_read_back_as_they_were() =>
        RandomEdits.Array[0, 3].Sample(
            edits => Assert.Equal(edits.Select(Text), EditText.Read(EditText.Write(edits)).Select(Text)), iter: 1000);

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("{}")]
    [InlineData("[1, null, {}]")]
    [InlineData("""[{ "key": "a", "title": "b" }]""")]
    [InlineData("""[{ "key": "a", "title": "b", "changes": [] }]""")]
    [InlineData("""[{ "key": "a", "title": "b", "changes": [{ "value": 1 }] }]""")]
    [InlineData("""[{ "key": "a", "title": "b", "changes": [{ "path": "a..b", "value": 1 }] }]""")]
    [InlineData("""[{ "key": "a", "title": "b", "changes": [{ "path": "a", "value": 1 }, { "path": "[" }] }]""")]
    [InlineData("""[{ "key": {}, "title": "b", "changes": [{ "path": "a" }] }]""")]
    public void What_does_not_read_as_an_edit_is_left_out(string text) => Assert.Empty(EditText.Read(text));

    [Fact]
    public void Wherever_the_text_ends_reading_does_not_throw()
    {
        var text = EditText.Write([Sample, Sample]);
        Assert.All(Enumerable.Range(0, text.Length), length => Assert.InRange(EditText.Read(text[..length]).Count, 0, 2));
    }

    private static string Text(Edit edit) => $"{edit.Key} {edit.Title} {edit.IsManual} {string.Join(' ', edit.Changes.Select(Text))}";

    private static string Text(Change change) =>
        $"{change.Path}: {(change.Value is { } value ? JsonWriter.WriteLine(value) : "-")}";
}
