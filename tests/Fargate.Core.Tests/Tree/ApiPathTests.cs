using CsCheck;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Tree;

public class ApiPathTests
{
    private static readonly Gen<string> Keys = Gen.OneOf(
        Gen.OneOf("", "\"", "\\", "\"]", "\\\"]", "]", "[0]", "a.b", "com.example/team", "0", "é", " ", "\ud83d"),
        Gen.String[Gen.Char["ab0-_.[]\"\\ é"], 0, 6]);

    private static readonly Gen<ApiPath> Paths =
        Gen.Select(Keys, Gen.Int[0, 99], Gen.Int[0, 2]).Array[0, 6]
        .Select(steps => steps.Aggregate(ApiPath.Root, (path, step) => step switch
        {
            (var key, _, 0) when ApiPath.IsPlainToken(key) => path.Item(key),
            (_, var index, 0) => path.Item(index),
            (var key, _, _) => path.Field(key),
        }));

    public static TheoryData<string, ApiPath> Written => new()
    {
        { "", ApiPath.Root },
        { "family", ApiPath.Root.Field("family") },
        {
            "containerDefinitions[web].portMappings[0].hostPort",
            ApiPath.Root.Field("containerDefinitions").Item("web").Field("portMappings").Item(0).Field("hostPort")
        },
        { "options.awslogs-group", ApiPath.Root.Field("options").Field("awslogs-group") },
        { "dockerLabels[\"com.example.team\"]", ApiPath.Root.Field("dockerLabels").Field("com.example.team") },
        { "labels[\"a\\\"b\\\\\"].x", ApiPath.Root.Field("labels").Field("a\"b\\").Field("x") },
        { "labels[\"\"]", ApiPath.Root.Field("labels").Field("") },
        { "[\"a b\"][web.1]", ApiPath.Root.Field("a b").Item("web.1") },
        { "a.80", ApiPath.Root.Field("a").Field("80") },
        { "a[80]", ApiPath.Root.Field("a").Item(80) },
    };

    [Theory]
    [MemberData(nameof(Written), DisableDiscoveryEnumeration = true)]
    public void A_path_is_written_and_read(string text, ApiPath path)
    {
        Assert.Equal(text, path.ToString());
        Assert.Equal(path, ApiPath.Parse(text));
    }

    [Fact]
    public void Every_path_is_read_back_as_it_was() => Paths.Sample(path =>
    {
        var read = ApiPath.Parse(path.ToString());
        Assert.Equal(path, read);
        Assert.Equal(path.GetHashCode(), read!.GetHashCode());
    }, iter: 5000);

    [Fact]
    public void Different_paths_are_written_differently() =>
        Gen.Select(Paths, Paths).Sample((one, other) => one.Equals(other) == (one.ToString() == other.ToString()), iter: 5000);

    [Fact]
    public void No_text_makes_the_reader_throw() =>
        Gen.String[Gen.Char["ab.[]\"\\0"], 0, 12].Sample(
            text => ApiPath.Parse(text) is not { } path || path.Equals(ApiPath.Parse(path.ToString())), iter: 5000);

    [Theory]
    [InlineData(".")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("a b")]
    [InlineData("a[")]
    [InlineData("a[]")]
    [InlineData("a[0")]
    [InlineData("a[0]b")]
    [InlineData("a]")]
    [InlineData("a[\"b]")]
    [InlineData("a[\"b\"")]
    [InlineData("a[\"b\"c]")]
    [InlineData("a[\"b\\")]
    [InlineData("a[\"")]
    public void Anything_else_is_no_path(string text) => Assert.Null(ApiPath.Parse(text));

    [Theory]
    [InlineData("web", true)]
    [InlineData("web-1_a.b", true)]
    [InlineData("8a", true)]
    [InlineData("8", false)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a]", false)]
    [InlineData("é", false)]
    public void A_key_of_an_item_stands_as_it_is_unless_it_could_be_mistaken(string token, bool isPlain) =>
        Assert.Equal(isPlain, ApiPath.IsPlainToken(token));

    [Fact]
    public void Fields_and_items_of_one_name_differ() =>
        Assert.NotEqual(ApiPath.Root.Field("a").Item("b"), ApiPath.Root.Field("a").Field("b"));

    [Fact]
    public void The_steps_lead_from_the_definition_to_the_value()
    {
        var path = ApiPath.Parse("tags[team].value")!;
        Assert.Equal(["tags", "tags[team]", "tags[team].value"], path.Steps().Select(it => it.ToString()));
        Assert.Equal(ApiPath.Parse("tags[team]"), path.Parent);
        Assert.Empty(ApiPath.Root.Steps());
    }
}
