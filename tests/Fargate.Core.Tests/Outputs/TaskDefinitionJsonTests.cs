using System.Text.Json.Nodes;
using CsCheck;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Tests.Tree;

namespace Fargate.Core.Tests.Outputs;

public class TaskDefinitionJsonTests
{
    [Fact]
    public void The_fields_stand_in_the_order_of_the_API_whatever_order_they_were_written_in() =>
        Assert.Equal(
            """
            {
              "family": "web-app",
              "networkMode": "awsvpc",
              "containerDefinitions": [
                {
                  "name": "web",
                  "image": "nginx",
                  "portMappings": [
                    {
                      "containerPort": 80,
                      "protocol": "tcp"
                    }
                  ],
                  "environment": [
                    {
                      "name": "A",
                      "value": ""
                    }
                  ]
                }
              ],
              "requiresCompatibilities": [
                "FARGATE"
              ],
              "cpu": "256",
              "memory": "512",
              "runtimePlatform": {
                "cpuArchitecture": "ARM64"
              }
            }

            """,
            Write("""
                { "runtimePlatform": { "cpuArchitecture": "ARM64" }, "memory": "512", "cpu": "256",
                  "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
                  "containerDefinitions": [
                    { "environment": [{ "value": "", "name": "A" }], "portMappings": [{ "protocol": "tcp", "containerPort": 80 }],
                      "image": "nginx", "name": "web" }],
                  "family": "web-app" }
                """));

    [Fact]
    public void Items_and_map_keys_keep_their_order() =>
        Assert.Equal(
            ["z", "a"],
            JsonNode.Parse(Write("""{ "containerDefinitions": [{ "dockerLabels": { "z": "1", "a": "2" } }] }"""))!
                ["containerDefinitions"]![0]!["dockerLabels"]!.AsObject().Select(it => it.Key));

    [Fact]
    public void Fields_that_the_API_does_not_have_come_last() =>
        Assert.Equal("{\n  \"family\": \"a\",\n  \"myOwn\": 1\n}\n", Write("""{ "myOwn": 1, "family": "a" }"""));

    [Theory]
    [InlineData("""{ "family": "a", "volumes": [], "tags": [{}], "runtimePlatform": {}, "myOwn": [[], {}] }""")]
    [InlineData("""{ "family": "a", "cpu": "<unknown>", "tags": ["<unknown>"], "runtimePlatform": { "cpuArchitecture": "<unknown>" } }""")]
    [InlineData("""{ "<open>": true, "family": "a", "tags": ["<open>"], "memory": null }""")]
    public void What_is_unknown_or_empty_is_left_out(string definition) => Assert.Equal("{\n  \"family\": \"a\"\n}\n", Write(definition));

    [Fact]
    public void Of_nothing_an_empty_object_is_left() => Assert.Equal("{}\n", Write("{}"));

    [Fact]
    public void Whatever_is_written_has_no_null_and_nothing_empty_and_is_written_the_same_again() =>
        RandomTrees.Objects.Sample(root =>
        {
            var text = TaskDefinitionJson.Write(root);
            AssertNothingEmpty(JsonNode.Parse(text)!);
            Assert.Equal(text, TaskDefinitionJson.Write(Definitions.Read(text)));
        }, iter: 1000);

    private static void AssertNothingEmpty(JsonNode root) =>
        Assert.All(Below(root), node => Assert.False(node is null or JsonArray { Count: 0 } or JsonObject { Count: 0 }));

    private static IEnumerable<JsonNode?> Below(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(it => Below(it).Prepend(it)),
        JsonObject structure => structure.SelectMany(it => Below(it.Value).Prepend(it.Value)),
        _ => [],
    };

    private static string Write(string definition) => TaskDefinitionJson.Write(Definitions.Read(definition));
}
