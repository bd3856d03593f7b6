using Fargate.Core.Json;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Json;

public class JsonReaderTests
{
    private const string Text = """
        {
          "family": "web",
          "tags": [ { "key" : "team", "value": "a" }, { "key": "8", "value": "b" } ],
          "runtimePlatform": {},
          "ephemeralStorage": null
        }
        """;

    [Theory]
    [InlineData("", Text)]
    [InlineData("family", "\"web\"")]
    [InlineData("tags[team]", """{ "key" : "team", "value": "a" }""")]
    [InlineData("tags[team].value", "\"a\"")]
    [InlineData("tags[1].key", "\"8\"")]
    [InlineData("runtimePlatform", "{}")]
    public void A_value_has_its_place(string path, string expected) => Assert.Equal(expected, PlaceOf(path));

    [Theory]
    [InlineData("memory", Text)]
    [InlineData("ephemeralStorage.sizeInGiB", Text)]
    [InlineData("runtimePlatform.cpuArchitecture", "{}")]
    [InlineData("tags[none].value", """[ { "key" : "team", "value": "a" }, { "key": "8", "value": "b" } ]""")]
    [InlineData("tags[1].none.deeper", """{ "key": "8", "value": "b" }""")]
    public void An_absent_value_has_the_place_of_what_is_around_it(string path, string expected) =>
        Assert.Equal(expected, PlaceOf(path));

    [Fact]
    public void A_text_without_a_value_has_no_tree() => Assert.Null(JsonReader.Read("").Root);

    [Theory]
    [InlineData("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\u00E9\"", "a\"\\/\b\f\n\r\tAéé")]
    [InlineData("\"\\ud83d\\ude00\"", "\U0001F600")]
    [InlineData("\"é\u2028\u007f\"", "é\u2028\u007f")]
    public void Escapes_are_read(string json, string text) => Assert.Equal(text, ((ApiScalar)Read(json)).Text);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("1.50")]
    [InlineData("1E+10")]
    [InlineData("123456789012345678901234567890.10")]
    public void A_number_keeps_its_digits(string json)
    {
        var number = (ApiScalar)Read(json);
        Assert.Equal(ScalarKind.Number, number.Kind);
        Assert.Equal(json, number.Text);
    }

    [Theory]
    [InlineData("""{ "a": null, "b": 1 }""", """{"b":1}""")]
    [InlineData("[null, 1, null]", "[1]")]
    [InlineData("""{ "a": 1, "b": 2, "a": 3 }""", """{"a":3,"b":2}""")]
    [InlineData("""{ "": {} }""", """{"":{}}""")]
    [InlineData("\t[ ] \r\n", "[]")]
    public void Null_is_absent_and_the_last_of_one_key_wins(string json, string same) =>
        Assert.Equal(same, JsonWriter.WriteLine(Read(json)));

    [Theory]
    [InlineData("", 0, "expected a value")]
    [InlineData("  ", 2, "expected a value")]
    [InlineData("\ufeff{}", 0, "expected a value")]
    [InlineData("{} x", 3, "expected the end of the file")]
    [InlineData("{", 1, "expected a name in quotes")]
    [InlineData("{ a: 1 }", 2, "expected a name in quotes")]
    [InlineData("{\"a\" 1}", 5, "expected ':'")]
    [InlineData("{\"a\":}", 5, "expected a value")]
    [InlineData("{\"a\":1 \"b\":2}", 7, "expected ',' or '}'")]
    [InlineData("{\"a\":1,}", 7, "expected a name in quotes")]
    [InlineData("[1 2]", 3, "expected ',' or ']'")]
    [InlineData("[1,]", 3, "expected a value")]
    [InlineData("[1}", 2, "expected ',' or ']'")]
    [InlineData("\"a", 2, "expected '\"'")]
    [InlineData("\"a\n\"", 2, "expected '\"'")]
    [InlineData("\"\\x\"", 2, "expected an escape such as \\n or \\u0041")]
    [InlineData("\"\\u00g0\"", 2, "expected an escape such as \\n or \\u0041")]
    [InlineData("-", 1, "expected a digit")]
    [InlineData("1.", 2, "expected a digit")]
    [InlineData("1e", 2, "expected a digit")]
    [InlineData("[01]", 2, "expected ',' or ']'")]
    [InlineData("[.5]", 1, "expected a value")]
    [InlineData("[+1]", 1, "expected a value")]
    [InlineData("[tru]", 1, "expected a value")]
    [InlineData("[True]", 1, "expected a value")]
    [InlineData("[NaN]", 1, "expected a value")]
    [InlineData("// no\n{}", 0, "expected a value")]
    public void The_first_error_is_told_with_its_place(string json, int at, string message) =>
        Assert.Equal(new JsonError(at, message), JsonReader.Read(json).Error);

    [Fact]
    public void What_stands_before_an_error_is_kept() =>
        Assert.Equal(
            """{"family":"web","tags":[{"key":"team"}]}""",
            JsonWriter.WriteLine(JsonReader.Read("""{ "family": "web", "tags": [{ "key": "team", "value": """).Root!));

    [Fact]
    public void Wherever_the_text_ends_reading_does_not_throw()
    {
        const string WithAll = """{"a":[1.5e-7,true,false,null,"\u00e9\n"],"containerDefinitions":[{"name":"x"}]}""";
        Assert.All(Enumerable.Range(0, WithAll.Length), length =>
        {
            var document = JsonReader.Read(WithAll[..length]);
            Assert.NotNull(document.Error);
            Assert.InRange(document.Error.At, 0, length);
            if (document.Root is not null)
                Assert.Equal(0, document.SpanOf(document.Root).Start);
        });
        Assert.Null(JsonReader.Read(WithAll).Error);
    }

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Nesting_has_an_end(char open, char close)
    {
        var step = open == '{' ? "{\"a\":" : "[";
        Assert.Null(JsonReader.Read(Nested(JsonReader.MaxDepth - 1)).Error);
        Assert.Equal("at most 64 levels", JsonReader.Read(Nested(JsonReader.MaxDepth)).Error?.Message);
        Assert.NotNull(JsonReader.Read(string.Concat(Enumerable.Repeat(step, 1_000_000))).Error);

        string Nested(int around) => string.Concat(Enumerable.Repeat(step, around)) + open + close + new string(close, around);
    }

    private static ApiNode Read(string json)
    {
        var document = JsonReader.Read(json);
        Assert.Null(document.Error);
        return document.Root!;
    }

    private static string PlaceOf(string path)
    {
        var document = JsonReader.Read(Text);
        var place = document.SpanOf(ApiTree.Along(document.Root!, TaskDefinitionShape.Instance, ApiPath.Parse(path)!)[^1]);
        return Text.Substring(place.Start, place.Length);
    }
}
