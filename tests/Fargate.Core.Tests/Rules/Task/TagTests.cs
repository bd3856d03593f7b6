namespace Fargate.Core.Tests.Rules.Task;

public class TagTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("\"<unknown>\"")]
    [InlineData("""["<unknown>", "<open>"]""")]
    [InlineData("""[{ "key": "a" }, { "key": "A", "value": "" }]""")] // capitals count
    [InlineData("""[{ "key": "<unknown>", "value": "<unknown>" }, { "key": "<unknown>" }]""")]
    [InlineData("""[{ "<open>": true, "value": "x" }]""")]
    public void Says_nothing_of(string tags) => Assert.Equal("", Check(tags));

    [Fact]
    public void A_definition_has_50_tags()
    {
        Assert.Equal("", Check(Many(50)));
        Assert.Equal("FARG0209 tags[k50]: The task definition has 51 tags; the maximum is 50", Check(Many(51)));
        Assert.Equal("FARG0209 tags[k50]: The task definition has 60 tags; the maximum is 50", Check(Many(60)));
        Assert.Equal("FARG0209 tags[k50]: The task definition has 51 tags; the maximum is 50", Check(Many(51), """, "requiresCompatibilities": ["EC2"]"""));

        static string Many(int count) => $"[{string.Join(", ", Enumerable.Range(0, count).Select(it => $$"""{ "key": "k{{it}}" }"""))}]";
    }

    [Theory]
    [InlineData("a b", "x_.:/=+-@")]
    [InlineData("Grün", "漢字 Ⅷ ½")]
    [InlineData("𝒜𠀀", "")]
    [InlineData("awsome", "naws:")]
    public void These_are_valid(string key, string value) => Assert.Equal("", Tag(key, value));

    [Theory]
    [InlineData("a,b", "'a,b' is not valid: ',' is not a letter, digit, space or one of _.:/=+-@")]
    [InlineData("a\nb", "'a\\nb' is not valid: '\\n' is not a letter, digit, space or one of _.:/=+-@")]
    [InlineData("a😀", "'a😀' is not valid: '😀' is not a letter, digit, space or one of _.:/=+-@")]
    [InlineData("aws:x", "'aws:x' is not valid: the prefix 'aws:' is reserved for AWS")]
    [InlineData("AwS:", "'AwS:' is not valid: the prefix 'aws:' is reserved for AWS")]
    public void These_are_not(string text, string fault)
    {
        Assert.Equal($"FARG0210 tags[0].key: The tag key {fault}", Tag(text, "x"));
        Assert.Equal($"FARG0210 tags[x].value: The tag value {fault}", Tag("x", text));
    }

    [Fact]
    public void A_key_has_1_to_128_characters_and_a_value_up_to_256()
    {
        var forty = new string('a', 39) + "…";
        Assert.Equal("", Tag("a", ""));
        Assert.Equal("", Tag(new string('a', 128), new string('a', 256)));
        Assert.Equal("FARG0210 tags[0].key: The tag key '' is not valid: it has 0 characters and must have 1 to 128", Tag("", "x"));
        Assert.Equal(
            $"FARG0210 tags[{new string('a', 129)}].key: The tag key '{forty}' is not valid: it has 129 characters and must have 1 to 128",
            Tag(new string('a', 129), "x"));
        Assert.Equal($"FARG0210 tags[x].value: The tag value '{forty}' is not valid: it has 257 characters and must have 0 to 256", Tag("x", new string('a', 257)));
    }

    [Fact]
    public void Characters_beyond_16_bits_count_once() =>
        Assert.Equal("", Tag(string.Concat(Enumerable.Repeat("𝒜", 128)), string.Concat(Enumerable.Repeat("𠀀", 256))));

    [Fact]
    public void A_missing_key_is_told() =>
        Assert.Equal("FARG0210 tags[0].key: The tag key is missing; every tag must have one", Check("""[{ "value": "x" }]"""));

    [Fact]
    public void The_same_key_again_is_told_and_can_be_removed() =>
        Assert.Equal(
            "FARG0211 tags[1].key: Tag key 'a' is used more than once; tag keys must be unique within a task definition\n  remove: Remove the duplicate tag 'a' | - tags[1]",
            Check("""[{ "key": "a", "value": "1" }, { "key": "a", "value": "2" }]"""));

    private static string Tag(string key, string value)
    {
        var root = Definitions.With("{}");
        var tag = new Core.Tree.ApiObject();
        tag.Set("key", Core.Tree.ApiScalar.String(key));
        tag.Set("value", Core.Tree.ApiScalar.String(value));
        root.GetOrAddArray("tags").Items.Add(tag);
        return Definitions.Check(root);
    }

    private static string Check(string tags, string more = "") => Definitions.Check($$"""{ "tags": {{tags}}{{more}} }""");
}
