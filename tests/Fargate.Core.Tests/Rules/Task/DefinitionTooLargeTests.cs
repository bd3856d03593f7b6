using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Rules.Task;

public class DefinitionTooLargeTests
{
    [Fact]
    public void Far_beyond_the_limit_it_is_told()
    {
        Assert.Equal("", Definitions.Check(OfSize(65_537)));
        Assert.Equal("", Definitions.Check(OfSizeInNames(81_920)));
        Assert.Equal(
            "FARG0212 : The task definition has 81921 bytes of JSON, and ECS accepts 65536 by its own count: move environment variables to files in Amazon S3, or split the task",
            Definitions.Check(OfSize(81_921)));
    }

    // The names of the fields and the punctuation may be shorter as the service counts, the values cannot.
    [Fact]
    public void Where_the_values_alone_are_over_the_limit_it_is_told()
    {
        var others = Texts(WithCommand(""));
        Assert.Equal("", Definitions.Check(WithCommand(new string('a', 65_536 - others))));
        Assert.Equal(
            "FARG0212 : The strings of the task definition alone have 65537 bytes, and ECS accepts 65536 by its own count: move environment variables to files in Amazon S3, or split the task",
            Definitions.Check(WithCommand(new string('a', 65_537 - others))));

        static int Texts(ApiObject root) => root.DescendantsAndSelf().OfType<ApiScalar>().Where(it => it.Kind == ScalarKind.String).Sum(it => it.Text.Length);
    }

    [Fact]
    public void Bytes_are_counted_not_characters() =>
        Assert.Contains("FARG0212", Definitions.Check(WithCommand(new string('é', 41_000))), StringComparison.Ordinal);

    [Theory]
    [InlineData("family", 1, 82_000)]
    [InlineData("tags", 1, 82_000)]
    [InlineData("command", 1, 82_000)]
    [InlineData("command", 10_000, 1)] // \u0001 and what stands around it
    [InlineData("dockerLabels", 1, 82_000)]
    [InlineData("dockerLabels", 7_000, 1)]
    public void It_does_not_matter_where_they_are(string field, int count, int length)
    {
        var text = length == 1 ? "\u0001" : new string('a', length);
        var root = Definitions.With("{}");
        var container = (ApiObject)((ApiArray)root["containerDefinitions"]!).Items[0];
        for (var i = 0; i < count; i++)
        {
            var item = new ApiObject();
            item.Set("key", ApiScalar.String(text));
            if (field == "family")
                root.Set(field, ApiScalar.String(text));
            else if (field == "tags")
                root.GetOrAddArray(field).Items.Add(item);
            else if (field == "command")
                container.GetOrAddArray(field).Items.Add(ApiScalar.String(text));
            else
                container.GetOrAddObject(field).Set(length == 1 ? $"{(char)(i + 256)}" : text, ApiScalar.String(length == 1 ? text : ""));
        }

        Assert.Contains("FARG0212", Definitions.Check(root), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_unknown_does_not_count()
    {
        var root = OfSizeInNames(81_920);
        ((ApiObject)((ApiArray)root["containerDefinitions"]!).Items[0]).Set("user", new ApiUnknown());
        Assert.Equal("", Definitions.Check(root));
    }

    private static ApiObject OfSize(int bytes) => WithCommand(new string('a', bytes - JsonWriter.WriteLine(WithCommand("")).Length));

    private static ApiObject OfSizeInNames(int bytes)
    {
        return WithName(new string('a', bytes - JsonWriter.WriteLine(WithName("")).Length));

        static ApiObject WithName(string name)
        {
            var root = Definitions.With("{}");
            ((ApiObject)((ApiArray)root["containerDefinitions"]!).Items[0]).GetOrAddObject("dockerLabels").Set(name, ApiScalar.String(""));
            return root;
        }
    }

    private static ApiObject WithCommand(string text)
    {
        var root = Definitions.With("{}");
        ((ApiObject)((ApiArray)root["containerDefinitions"]!).Items[0]).GetOrAddArray("command").Items.Add(ApiScalar.String(text));
        return root;
    }
}
