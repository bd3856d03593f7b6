using System.Text.Json.Nodes;
using Fargate.Package.Tests.Oracles;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>The AWS CLI's own check of a request, by its own library, for many documents in one process.</summary>
public class BotocoreTests
{
    private const int BatchSize = 25;
    private const int Batches = 8;
    private const int ExitCodeWithoutBotocore = 3;

    [SkippableFact]
    public void The_AWS_CLI_would_send_each_definition()
    {
        var documents = ValidDefinitions.Fixed(Batches, BatchSize)
            .SelectMany((tasks, batch) => new Batch(tasks).Documents.Select(it => ($"{batch}-{it.Key}", it.Value)))
            .ToList();
        Assert.Equal(Batches * BatchSize, documents.Count);
        var answer = Check(documents);
        Assert.True(answer == $"checked {documents.Count}", answer);
    }

    [SkippableFact]
    public void What_is_not_valid_is_refused()
    {
        static JsonNode Document(string member) =>
            JsonNode.Parse($$"""{ "family": "a", {{member}}, "containerDefinitions": [{ "name": "a" }] }""")!;

        var lines = Check([
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

    private static string Check(IReadOnlyList<(string Name, JsonNode Document)> documents)
    {
        var python = Python();
        var folder = Directory.CreateTempSubdirectory("fargate-round-trip-");
        try
        {
            for (var i = 0; i < documents.Count; i++)
            {
                // Names of families can be as long as a file system allows.
                var name = documents[i].Name;
                var path = Path.Combine(folder.FullName, name[..Math.Min(name.Length, 100)] + ".json");
                File.WriteAllText(path, documents[i].Document.ToJsonString());
            }

            var script = Path.Combine(AppContext.BaseDirectory, "RoundTrip", "botocore_check.py");
            var (exitCode, output, errors) = python.Run([script, folder.FullName], new Dictionary<string, string>());
            Skip.If(exitCode == ExitCodeWithoutBotocore, $"'{python.Path}' has no botocore.");
            Assert.True(exitCode == 0, errors);
            return output.ReplaceLineEndings("\n").Trim();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The interpreter that runs the AWS CLI, or else any.</summary>
    private static Tool Python()
    {
        var none = new Dictionary<string, string>();
        var aws = Tool.Find("aws")?.Path;
        // A shim of pyenv stands for a script elsewhere.
        if (aws?.Contains("shims", StringComparison.Ordinal) == true
            && Tool.Find("pyenv")?.Run(["which", "aws"], none) is { ExitCode: 0 } which)
            aws = which.Output.Trim();
        var first = aws is null ? null : File.ReadLines(aws).FirstOrDefault();
        var interpreter = first?.StartsWith("#!", StringComparison.Ordinal) == true ? first[2..].Trim().Split(' ')[0] : null;
        return interpreter?.Contains("python", StringComparison.Ordinal) == true && File.Exists(interpreter)
            ? new Tool(interpreter)
            : Tool.Need("python3");
    }
}
