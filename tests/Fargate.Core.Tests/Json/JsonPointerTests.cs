using CsCheck;
using Fargate.Core.Json;

namespace Fargate.Core.Tests.Json;

public class JsonPointerTests
{
    [Theory]
    [InlineData("/a", "a")]
    [InlineData("/a~1b/~0~01/", "a/b|~~1|")]
    [InlineData("/", "")]
    public void A_pointer_has_steps(string pointer, string steps) => Assert.Equal(steps.Split('|'), JsonPointer.Parse(pointer));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("/~")]
    [InlineData("/~2")]
    public void Not_every_text_is_a_pointer(string text) => Assert.Null(JsonPointer.Parse(text));

    [Fact]
    public void Steps_that_are_written_read_the_same() =>
        Gen.String[Gen.Char["a/~01"], 0, 5].Array[1, 4].Sample(it => Assert.Equal(it, JsonPointer.Parse(JsonPointer.Write(it))));
}
