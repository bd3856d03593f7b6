using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using Fargate.Package.Tests.Oracles;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>
/// Random valid definitions, other ones in each run: our rules are silent, the AWS CLI's library takes them, and moto, which plays the service,
/// registers them.
/// </summary>
public class RegistrationTests(MotoServer moto) : IClassFixture<MotoServer>
{
    private const int Definitions = 200;

    // On failure CsCheck names the seed; Sample(seed: ...) draws the same ones again.
    [SkippableFact]
    public void What_is_valid_raises_nothing_and_is_registered()
    {
        Tool.Need("aws");
        Tool.Need("moto_server");
        var botocore = Botocore.Need();
        ValidDefinitions.Instance.Array[Definitions].Sample(
            tasks =>
            {
                var documents = tasks.Select((it, i) => Spelled(ExpectedJson.Of(it, i), i)).ToArray();
                Assert.All(documents, it => Assert.Equal("", string.Join('\n', Complaints.Of(it))));
                Assert.Equal($"checked {Definitions}", botocore.Check(Named(documents), moto.Url));
            },
            iter: 1, threads: 1, print: _ => "");
    }

    [SkippableFact]
    public void What_moto_knows_to_be_wrong_is_refused()
    {
        Tool.Need("aws");
        Tool.Need("moto_server");
        var definition = ExpectedJson.Of(ValidDefinitions.Fixed(1, 1)[0][0], 0);
        definition["containerDefinitions"]!.AsArray().Add(JsonNode.Parse("""{ "name": "no-image" }"""));
        Assert.Contains("image should not be null or empty", Botocore.Need().Check(Named([definition]), moto.Url), StringComparison.Ordinal);
    }

    // The ways in which AWS's own examples write a size.
    private static JsonObject Spelled(JsonObject task, int way)
    {
        var (cpu, memory) = (Units("cpu"), Units("memory"));
        (task["cpu"], task["memory"]) = (way % 4) switch
        {
            0 => ($"{cpu} vCPU", $"{memory} GB"),
            1 => ($"{cpu} vcpu", $"{memory} gb"),
            2 => ($"{cpu}vCPU", $"{memory}GB"),
            _ => ((string)task["cpu"]!, (string)task["memory"]!),
        };
        return task;

        string Units(string field) =>
            (int.Parse((string)task[field]!, CultureInfo.InvariantCulture) / 1024m).ToString("#.##", CultureInfo.InvariantCulture);
    }

    private static (string Name, JsonNode Document)[] Named(JsonObject[] documents) =>
        [.. documents.Select((it, i) => (i.ToString(CultureInfo.InvariantCulture), (JsonNode)it))];
}
