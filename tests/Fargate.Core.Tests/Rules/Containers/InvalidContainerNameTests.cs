namespace Fargate.Core.Tests.Rules.Containers;

public class InvalidContainerNameTests
{
    private const string Allowed = "is not valid; it must be 1 to 255 letters, digits, hyphens and underscores";

    [Theory]
    [InlineData("a")]
    [InlineData("Web_App-2")]
    [InlineData(Definitions.Unknown)]
    public void Says_nothing_of(string name) => Assert.Equal("", Probe.Container($$"""{ "name": "{{name}}" }"""));

    [Theory]
    [InlineData("web app", "web-app")]
    [InlineData("web.app", "web-app")]
    [InlineData("café", "caf")]
    public void Another_character_is_not_valid_and_the_nearest_name_offered(string name, string valid)
    {
        // A name with a period can stand in a path.
        var path = name.Contains('.', StringComparison.Ordinal) ? name : "0";
        Assert.Equal(
            $"FARG0308 containerDefinitions[{path}].name: Container name '{name}' {Allowed}\n"
            + $"  valid: Use '{valid}' | containerDefinitions[0].name = \"{valid}\"",
            Probe.Container($$"""{ "name": "{{name}}" }"""));
    }

    [Fact]
    public void The_longest_is_255_characters()
    {
        var longest = new string('a', 255);
        Assert.Equal("", Probe.Container($$"""{ "name": "{{longest}}" }"""));
        Assert.Equal(
            $"FARG0308 containerDefinitions[{longest}a].name: Container name '{new string('a', 39)}…' {Allowed}\n"
            + $"  valid: Use '{longest}' | containerDefinitions[0].name = \"{longest}\"",
            Probe.Container($$"""{ "name": "{{longest}}a" }"""));
    }

    [Theory]
    [InlineData("""{ "name": "a-b" }""")] // taken
    [InlineData("""{ "dependsOn": [{ "containerName": "a b", "condition": "START" }] }""")]
    [InlineData("""{ "volumesFrom": [{ "sourceContainer": "a b" }] }""")]
    public void A_name_that_is_taken_or_referred_to_is_not_changed(string other) =>
        Assert.Equal(
            $"FARG0308 containerDefinitions[0].name: Container name 'a b' {Allowed}",
            Probe.Containers("{}", """{ "name": "a b" }""", other));

    [Fact]
    public void Two_names_do_not_become_one() =>
        Assert.Equal(
            $"FARG0308 containerDefinitions[0].name: Container name 'a b' {Allowed}\n"
            + "  valid: Use 'a-b' | containerDefinitions[0].name = \"a-b\"\n"
            + $"FARG0308 containerDefinitions[1].name: Container name 'a  b' {Allowed}",
            Probe.Containers("{}", """{ "name": "a b" }""", """{ "name": "a  b" }"""));
}
