using Fargate.Core.Outputs;

namespace Fargate.Core.Tests.Outputs;

public class Fnv1aTests
{
    // The authors' own test vectors: http://www.isthe.com/chongo/tech/comp/fnv/
    [Theory]
    [InlineData("", "cbf29ce484222325")]
    [InlineData("a", "af63dc4c8601ec8c")]
    [InlineData("foobar", "85944171f73967e8")]
    public void ASCII_has_the_hash_that_every_machine_gives(string text, string hash) => Assert.Equal(hash, Fnv1a.Hex(text));
}
