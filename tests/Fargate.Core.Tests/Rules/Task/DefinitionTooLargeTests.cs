using Fargate.Core.Json;
using Fargate.Core.Model;

namespace Fargate.Core.Tests.Rules.Task;

public class DefinitionTooLargeTests
{
    [Fact]
    public void Far_beyond_the_limit_it_is_told()
    {
        Assert.Equal("", Definitions.Check(OfSize(65_537)));
        Assert.Equal("", Definitions.Check(OfSize(81_920)));
        Assert.Equal(
            "FARG0212 : The definition has 81921 bytes of JSON; the service takes 65536 as it counts: "
            + "move variables into files on S3, or split the task",
            Definitions.Check(OfSize(81_921)));
    }

    [Fact]
    public void Bytes_are_counted_not_characters() =>
        Assert.Contains("FARG0212", Definitions.Check(WithCommand(new string('é', 41_000))), StringComparison.Ordinal);

    [Fact]
    public void What_is_unknown_does_not_count()
    {
        var root = OfSize(81_920);
        ((ApiObject)((ApiArray)root["containerDefinitions"]!).Items[0]).Set("user", new ApiUnknown());
        Assert.Equal("", Definitions.Check(root));
    }

    private static ApiObject OfSize(int bytes) => WithCommand(new string('a', bytes - JsonWriter.WriteLine(WithCommand("")).Length));

    private static ApiObject WithCommand(string text)
    {
        var root = Definitions.With("{}");
        ((ApiObject)((ApiArray)root["containerDefinitions"]!).Items[0]).GetOrAddArray("command").Items.Add(ApiScalar.String(text));
        return root;
    }
}
