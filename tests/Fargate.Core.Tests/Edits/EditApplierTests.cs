using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Edits;

public class EditApplierTests
{
    private const string Text =
        """{"cpu":"256","runtimePlatform":{"cpuArchitecture":"ARM64"},"tags":["""
        + """{"key":"a","value":"1"},{"key":"b","value":"2"}],"pidMode":[]}""";

    [Theory]
    [InlineData("cpu", "\"512\"", "\"cpu\":\"256\"", "\"cpu\":\"512\"")]
    [InlineData("pidMode", "{}", "\"pidMode\":[]", "\"pidMode\":{}")]
    [InlineData("runtimePlatform.cpuArchitecture", "\"X86_64\"", "ARM64", "X86_64")]
    [InlineData("memory", "\"512\"", "\"pidMode\":[]", "\"pidMode\":[],\"memory\":\"512\"")]
    [InlineData("ephemeralStorage.sizeInGiB", "21", "\"pidMode\":[]", "\"pidMode\":[],\"ephemeralStorage\":{\"sizeInGiB\":21}")]
    [InlineData("a.b[\"c.d\"]", "true", "\"pidMode\":[]", "\"pidMode\":[],\"a\":{\"b\":{\"c.d\":true}}")]
    [InlineData("cpu.unit", "1", "\"cpu\":\"256\"", "\"cpu\":{\"unit\":1}")]
    [InlineData("tags[b].value", "\"3\"", "\"2\"", "\"3\"")]
    [InlineData("tags[1].more.deeper", "3", "\"2\"", "\"2\",\"more\":{\"deeper\":3}")]
    [InlineData("tags[a]", "{}", "{\"key\":\"a\",\"value\":\"1\"}", "{}")]
    [InlineData("tags[2]", "{\"key\":\"c\"}", "\"2\"}", "\"2\"},{\"key\":\"c\"}")]
    [InlineData("volumes[0]", "{\"name\":\"c\"}", "\"pidMode\":[]", "\"pidMode\":[],\"volumes\":[{\"name\":\"c\"}]")]
    [InlineData("cpu", null, "\"cpu\":\"256\",", "")]
    [InlineData("runtimePlatform", null, "\"runtimePlatform\":{\"cpuArchitecture\":\"ARM64\"},", "")]
    [InlineData("runtimePlatform.cpuArchitecture", null, "\"cpuArchitecture\":\"ARM64\"", "")]
    [InlineData("tags[b]", null, ",{\"key\":\"b\",\"value\":\"2\"}", "")]
    [InlineData("tags[0].value", null, ",\"value\":\"1\"", "")]
    public void A_value_is_set_or_removed_at_its_path(string path, string? value, string was, string becomes) =>
        Assert.Equal(Text.Replace(was, becomes, StringComparison.Ordinal), Apply(Change(path, value)));

    [Theory]
    [InlineData("memory", null)]
    [InlineData("memory.deeper", null)]
    [InlineData("tags[c]", null)]
    [InlineData("tags[3]", "{}")]
    [InlineData("volumes[1]", "{}")]
    [InlineData("tags[c].value", "\"3\"")]
    [InlineData("volumes[data].name", "\"3\"")]
    [InlineData("cpu[0]", "1")]
    public void Where_the_place_does_not_exist_nothing_happens(string path, string? value) =>
        Assert.Equal(Text, Apply(Change(path, value)));

    [Fact]
    public void Changes_are_made_one_after_the_other() =>
        Assert.Equal(
            """{"cpu":"256","runtimePlatform":{"cpuArchitecture":"ARM64"},"tags":[{"key":"b","value":"3"}],"pidMode":{"a":{"b":1}}}""",
            Apply(Change("tags[0]", null), Change("tags[0].value", "\"3\""), Change("pidMode", "{\"a\":{}}"), Change("pidMode.a.b", "1")));

    [Fact]
    public void Neither_the_definition_nor_the_edit_is_changed()
    {
        var root = Definitions.Read(Text);
        var edit = new Edit("", "", Change("pidMode", "{}"), Change("pidMode.a", "1"), Change("tags[a]", "{}"), Change("tags[0].b", "1"));
        EditApplier.Apply(root, edit);
        Assert.Equal(Text, JsonWriter.WriteLine(root));
        Assert.Equal(["{}", "1", "{}", "1"], edit.Changes.Select(it => JsonWriter.WriteLine(it.Value!)));
    }

    private static Change Change(string path, string? value) =>
        new(ApiPath.Parse(path)!, value is null ? null : JsonReader.Read(value).Root);

    private static string Apply(params Change[] changes) =>
        JsonWriter.WriteLine(EditApplier.Apply(Definitions.Read(Text), new Edit("", "", changes)));
}
