using Fargate.Core.Json;
using Fargate.Core.Sources.Files;

namespace Fargate.Core.Tests.Sources.Files;

public class RegisterInputTests
{
    [Theory]
    [InlineData("""{ "family": "a", "cpu": "1" }""", """{"family":"a","cpu":"1"}""")]
    [InlineData(
        """{ "taskDefinition": { "family": "a", "revision": 1, "status": "ACTIVE", "containerDefinitions": [] }, "tags": [{ "key": "k" }] }""",
        """{"family":"a","containerDefinitions":[],"tags":[{"key":"k"}]}""")]
    [InlineData("""{ "$schema": "x", "family": "a", "cpu": 1, "registeredBy": "me", "new": 1 }""", """{"family":"a","cpu":1,"new":1}""")]
    [InlineData("""[{ "name": "a", "image": "b", "revision": 1 }]""", """{"containerDefinitions":[{"name":"a","image":"b","revision":1}]}""")]
    [InlineData("""{ /* c */ "family": "a", "cpu": "1" }""", """{"family":"a","cpu":"1"}""")]
    [InlineData(
        """{ "family": "", "networkMode": "", "pidMode": "", "containerDefinitions": [{ "networkMode": "", "portMappings": [{ "containerPort": 80, "protocol": "" }] }] }""",
        """{"family":"","containerDefinitions":[{"networkMode":"","portMappings":[{"containerPort":80}]}]}""")]
    public void A_file_has_a_definition_in_it(string text, string definition) =>
        Assert.Equal(definition, JsonWriter.WriteLine(RegisterInput.Of(JsonReader.Read(text, JsonDialect.File))!.Definition));

    [Theory]
    [InlineData("""{ "name": "x" }""")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("")]
    public void Or_none(string text) => Assert.Null(RegisterInput.Of(JsonReader.Read(text, JsonDialect.File)));

    [Fact]
    public void Placeholders_without_quotes_are_known_by_their_places()
    {
        const string Text = """{ "family": "${F}", "cpu": ${CPU}, "containerDefinitions": [ {{ more }} { "image": <IMAGE> } ] }""";
        var placeholders = RegisterInput.Of(JsonReader.Read(Text, JsonDialect.File))!.Placeholders;
        Assert.Equal(["${CPU}", "[ {{ mor", "<IMAGE>"], placeholders.Select(it => Text.Substring(it.Start, Math.Min(it.Length, 8))));
    }
}
