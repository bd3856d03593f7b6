namespace Fargate.Core.Tests.Rules.Environment;

public class VariableNamesTests
{
    [Theory]
    [InlineData("""{ "value": "1" }""")]
    [InlineData("""{ "name": "", "value": "1" }""")]
    [InlineData("""{ "name": "  ", "value": "1" }""")]
    public void A_variable_needs_a_name(string variable) =>
        Assert.Equal(
            "FARG0604 containerDefinitions[web].environment[0].name: An environment variable of container 'web' has no name: set 'name', or remove the variable",
            Check($$""" "environment": [{{variable}}] """));

    [Theory]
    [InlineData("A=B", "A=B", "=")]
    [InlineData("=", "=", "=")]
    [InlineData("A\\u0000B", "A\\u0000B", "\\u0000")]
    public void Some_names_cannot_be(string name, string written, string letter)
    {
        Assert.Equal(
            $"FARG0605 containerDefinitions[web].environment[0].name: '{written}' in container 'web' cannot name an environment variable: the process would see only the part before '{letter}'",
            Check($$""" "environment": [{ "name": "{{name}}", "value": "1" }] """));
        Assert.Equal(
            $"FARG0605 containerDefinitions[web].secrets[0].name: '{written}' in container 'web' cannot name an environment variable: the process would see only the part before '{letter}'",
            Check($$""" "secrets": [{ "name": "{{name}}", "valueFrom": "a" }] """));
    }

    [Theory]
    [InlineData("A")]
    [InlineData("a.b-c")]
    [InlineData("é x")]
    [InlineData("1A")]
    [InlineData("ConnectionStrings__Default")]
    [InlineData("<unknown>")]
    public void Says_nothing_of(string name) =>
        Assert.Equal("", Check($$""" "environment": [{ "name": "{{name}}", "value": "1" }], "secrets": [{ "name": "{{name}}2", "valueFrom": "a" }] """));

    [Fact]
    public void Says_nothing_of_what_may_be_named_elsewhere() => Assert.Equal("", Check(""" "environment": [{ "<open>": true }, "<unknown>"] """));

    private static string Check(string fields) => Definitions.CheckContainer("FARG06", fields);
}
