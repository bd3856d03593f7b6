using CsCheck;
using Fargate.Core.Limits;

namespace Fargate.Core.Tests.Limits;

public class NamesTests
{
    [Theory]
    [InlineData("web-app_2", true)]
    [InlineData("A", true)]
    [InlineData("", false)]
    [InlineData("web app", false)]
    [InlineData("web.app", false)]
    [InlineData("web\n", false)]
    [InlineData("é", false)]
    [InlineData("١", false)] // a digit, but not an ASCII one
    public void Letters_digits_hyphens_and_underscores_make_a_name(string name, bool isValid) =>
        Assert.Equal(isValid, Names.IsValid(name));

    [Fact]
    public void A_name_has_255_characters_at_most()
    {
        Assert.True(Names.IsValid(new string('a', 255)));
        Assert.False(Names.IsValid(new string('a', 256)));
    }

    [Theory]
    [InlineData("web app", "web-app")]
    [InlineData("web - app", "web--app")]
    [InlineData("(web)", "web")]
    [InlineData("***", null)]
    [InlineData("", null)]
    public void A_wrong_name_is_made_valid_where_something_is_left(string wrong, string? valid) =>
        Assert.Equal(valid, Names.MakeValid(wrong));

    [Fact]
    public void What_is_made_valid_is() =>
        Gen.String[Gen.Char["aB0-_ .é/"], 0, 300].Sample(it => Names.MakeValid(it) is not { } name || Names.IsValid(name));
}
