using System.Text.Json.Nodes;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>The AWS CLI's own check of a request, by its own library, for many documents in one process.</summary>
public class BotocoreTests
{
    private const int BatchSize = 25;
    private const int Batches = 8;

    [SkippableFact]
    public void The_AWS_CLI_would_send_each_definition()
    {
        var botocore = Botocore.Need();
        var documents = ValidDefinitions.Fixed(Batches, BatchSize)
            .SelectMany((tasks, batch) => new Batch(tasks).Documents.Select(it => ($"{batch}-{it.Key}", it.Value)))
            .ToList();
        Assert.Equal(Batches * BatchSize, documents.Count);
        var answer = botocore.Check(documents);
        Assert.True(answer == $"checked {documents.Count}", answer);
    }

    [SkippableFact]
    public void What_is_not_valid_is_refused()
    {
        static JsonNode Document(string member) =>
            JsonNode.Parse($$"""{ "family": "a", {{member}}, "containerDefinitions": [{ "name": "a" }] }""")!;

        var lines = Botocore.Need().Check([
            ("enum", Document("\"networkMode\": \"awsvpx\"")),
            ("number", Document("\"cpu\": 256")),
            ("unknown", Document("\"cpus\": \"256\"")),
            ("valid", Document("\"cpu\": \"256\"")),
        ]).Split('\n');
        Assert.Collection(
            lines,
            it => Assert.Contains("awsvpx", it),
            it => Assert.Contains("Invalid type for parameter cpu, value: 256", it),
            it => Assert.Contains("Unknown parameter in input: \\\"cpus\\\"", it),
            it => Assert.Equal("checked 4", it));
    }
}
