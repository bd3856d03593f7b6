using CsCheck;
using Fargate.Core.Build;

namespace Fargate.Core.Tests.Build;

public class ParameterTextTests
{
    private static readonly ParameterSet Parameters = ParameterSet.Parse("\u001eX=1\n\u001e?Y\n");

    private static readonly Gen<string> Texts = Gen.OneOf("$", "${", "}", "X", "Y", "Z", "${X}", "${Y}", "${Z}", " ", "{X}").Array[0, 8].Select(string.Concat);

    [Fact]
    public void An_escaped_text_comes_out_as_it_was() =>
        Texts.Sample(it => Assert.Equal(it, ParameterText.Fill(ParameterText.Escape(it, name => name == "X"), Parameters)));

    [Fact]
    public void A_text_in_which_everything_is_escaped_leaves_no_hole_open() =>
        Texts.Sample(it => Assert.Empty(ParameterText.OpenHoles(ParameterText.Escape(it, _ => true), Parameters)));

    [Theory]
    [InlineData("${X}-${Z}", "$${X}-${Z}")]
    [InlineData("$${Z}", "$$${Z}")]
    [InlineData("${A${X}}", "${A$${X}}")]
    public void Only_what_would_change_is_escaped(string text, string escaped) => Assert.Equal(escaped, ParameterText.Escape(text, it => it == "X"));
}
