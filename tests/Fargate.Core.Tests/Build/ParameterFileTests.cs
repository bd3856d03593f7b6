using CsCheck;
using Fargate.Core.Build;

namespace Fargate.Core.Tests.Build;

public class ParameterFileTests
{
    private const string Special = "\u001e\u001f=?!\n\r%1e;\0";

    // Letters that mean something to a file, and some that do not.
    private static readonly Gen<string> Text = Gen.OneOf(Gen.Int[0, Special.Length - 1].Select(it => Special[it]), Gen.Char).Array[0, 12]
        .Select(it => new string(it));

    [Fact]
    public void What_a_build_gives_says_its_value_and_nothing_else()
    {
        Gen.Select(Text.Where(it => it.Length > 0), Text, Text).Sample((name, value, fact) =>
        {
            var set = ParameterSet.Parse(
                ParameterFile.Value("Tag", "1.0") + ParameterFile.Known("FargateRegion", "us-east-1") + ParameterFile.Value(name, value)
                + ParameterFile.Known(name, fact) + ParameterFile.Given("Last") + ParameterFile.Value("Other", value));
            Assert.Equal(name == "Tag" ? value : "1.0", set.ValueOf("Tag"));
            Assert.Equal(name == "Last" ? null : value, set.ValueOf(name));
            Assert.Equal(value, set.ValueOf("Other"));
            Assert.Null(set.ValueOf("Last"));
            Assert.True(set.IsDeclared("Last"));
            Assert.Equal(name == "FargateRegion" && fact.Length > 0 ? fact : "us-east-1", new BuildFacts(set).Region);
        });
    }

    [Fact]
    public void A_value_with_what_starts_an_entry_starts_none()
    {
        var set = ParameterSet.Parse(ParameterFile.Value("ImageTag", "1.0") + ParameterFile.Value("Title", "fix: 100\u001eImageTag=evil\n\u001e!FargateRegion=evil"));
        Assert.Equal("1.0", set.ValueOf("ImageTag"));
        Assert.Equal("fix: 100\u001eImageTag=evil\n\u001e!FargateRegion=evil", set.ValueOf("Title"));
        Assert.Null(new BuildFacts(set).Region);
    }

    [Theory]
    [InlineData("\u001f", "\u001f")]
    [InlineData("\u001f1", "\u001f1")]
    [InlineData("\u001fzz", "\u001fzz")]
    [InlineData("100%1E", "100%1E")]
    public void What_is_no_escape_stays(string written, string read) => Assert.Equal(read, ParameterSet.Parse($"\u001eX={written}\n").ValueOf("X"));
}
