using Fargate.Core.Outputs;

namespace Fargate.Core.Tests.Outputs;

public class PackedFilesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(300)]
    [InlineData(70_000)]
    public void What_is_packed_comes_out_again(int length)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var random = new Random(seed);
            // From noise to nothing but repetition.
            var text = string.Concat(Enumerable.Range(0, length).Select(_ => "{\"nameé€😀"[random.Next(1 + (seed % 8))]));
            OutputFile[] files = [new("a.json", text, "1 container") { Cost = "{}" }, new("b.json", text + "\n", ""), new("c.json", "", "")];
            Assert.Equal(files, PackedFiles.Unpack(PackedFiles.Pack(files)));
        }

        Assert.Empty(PackedFiles.Unpack(PackedFiles.Pack([]))!);
    }

    [Fact]
    public void A_document_becomes_less_than_half_a_char_for_each_of_its_own()
    {
        var text = string.Concat(Enumerable.Range(0, 20).Select(it => $$"""        { "name": "VARIABLE_{{it}}", "value": "value {{it * it}}" },{{"\n"}}"""));
        Assert.InRange(PackedFiles.Pack([new OutputFile("a.json", text, "")]).Length, 1, text.Length / 4);
    }

    [Fact]
    public void What_is_wrong_is_null_or_something_else_and_never_thrown()
    {
        var packed = PackedFiles.Pack([new OutputFile("a.json", string.Concat(Enumerable.Repeat("{ \"name\": 1 }", 20)), "x")]).ToCharArray();
        Assert.Null(PackedFiles.Unpack(""));
        Assert.Null(PackedFiles.Unpack("a.json"));
        for (var at = 0; at < packed.Length; at++)
        {
            for (var bit = 0; bit < 16; bit++)
            {
                var wrong = (char[])packed.Clone();
                wrong[at] ^= (char)(1 << bit);
                PackedFiles.Unpack(new string(wrong));
                PackedFiles.Unpack(new string(wrong, 0, at));
            }
        }
    }
}
