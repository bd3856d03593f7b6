namespace Fargate.Core.Tests.Rules.Task;

public class InvalidFamilyTests
{
    private const string Allowed = "it must be 1 to 255 letters, digits, hyphens and underscores";

    [Theory]
    [InlineData("a")]
    [InlineData("Web_App-2")]
    [InlineData("-")]
    [InlineData("0")]
    [InlineData(Definitions.Unknown)]
    public void Says_nothing_of(string family) => Assert.Equal("", Check(family));

    [Theory]
    [InlineData("web app", "web-app")]
    [InlineData("web.app/v2", "web-app-v2")]
    [InlineData("  web  app!  ", "web-app")]
    [InlineData("../up", "up")]
    [InlineData("café", "caf")]
    [InlineData("a' b", "a-b")]
    [InlineData("{0}", "0")]
    public void Another_character_is_refused_and_the_nearest_valid_name_offered(string family, string valid) =>
        Assert.Equal(
            $"FARG0201 family: The family '{family}' is not valid; {Allowed}\n  valid: Use '{valid}' | family = \"{valid}\"",
            Check(family));

    [Theory]
    [InlineData("")]
    [InlineData("../..")]
    [InlineData("йцукен")]
    public void Where_nothing_is_left_nothing_is_offered(string family) =>
        Assert.Equal($"FARG0201 family: The family '{family}' is not valid; {Allowed}", Check(family));

    [Fact]
    public void The_longest_is_255_characters()
    {
        var longest = new string('a', 255);
        Assert.Equal("", Check(longest));
        Assert.Equal(
            $"FARG0201 family: The family '{longest}a' is not valid; {Allowed}\n  valid: Use '{longest}' | family = \"{longest}\"",
            Check(longest + 'a'));
    }

    [Fact]
    public void A_missing_one_is_told_and_none_is_invented() =>
        Assert.Equal($"FARG0201 family: The family is missing; {Allowed}", Definitions.Check("""{ "family": null }"""));

    private static string Check(string family) =>
        Definitions.Check($$"""{ "family": {{System.Text.Json.JsonSerializer.Serialize(family)}} }""");
}
