using System.Text.Json.Nodes;
using CsCheck;
using Fargate.Analyzers.Tests.RoundTrip;

namespace Fargate.Analyzers.Tests.Import;

/// <summary>Random definitions as JSON, imported as C#, built, and read back as JSON.</summary>
public class ImportRoundTripTests
{
    private const int BatchSize = 25;
    private const int Batches = 12;

    // On failure CsCheck names the seed; Sample(seed: ...) runs that batch again.
    [Fact]
    public void A_valid_definition_comes_back_and_neither_compiler_nor_rule_speaks_of_it() =>
        ValidDefinitions.Instance.Array[BatchSize].Sample(
            tasks => { ImportBatch.Check([.. tasks.Select(ExpectedJson.Of)], _ => false); },
            iter: Batches, threads: 1, print: _ => "");

    [Fact]
    public void Of_an_odd_definition_nothing_is_lost() =>
        OddDefinitions.Instance.Array[BatchSize].Sample(
            definitions => { ImportBatch.Check([.. definitions.Select(OfItsOwn)], ImportBatch.IsOfTheDefinition); },
            iter: Batches, threads: 1, print: _ => "");

    // Nested classes hide what the attributes around them refer to, and what generated code and every class have.
    [Fact]
    public void A_container_may_have_the_name_of_anything_of_ours_or_of_C_sharp()
    {
        string[] names =
        [
            .. typeof(TaskDefinitionAttribute).Assembly.GetExportedTypes().Select(it => it.Name.Split('`')[0]),
            .. typeof(TaskDefinitionAttribute).Assembly.GetExportedTypes().Where(it => it.Name.EndsWith("Attribute", StringComparison.Ordinal))
                .Select(it => it.Name.Split('`')[0][..^"Attribute".Length]),
            "Vcpu", "GiB", "Fargate", "System", "Attribute", "Object", "String", "Type", "class", "namespace", "event", "names", "Definition", "Names",
            "Name", "Image", "Containers", "Ports", "EnvironmentVariables", "Secrets", "MountPoints", "Json", "Family",
            "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString", "2048", "_", "a b", "",
        ];
        // What attributes refer to is looked up from the class around all of them: one that names each container is enough.
        var containers = names.Select((name, at) => (JsonNode)new JsonObject
        {
            ["name"] = name,
            ["image"] = "x:1",
            ["memory"] = 1024,
            ["cpu"] = 256,
            ["versionConsistency"] = "enabled",
            ["portMappings"] = new JsonArray(new JsonObject { ["containerPort"] = 80, ["protocol"] = "tcp", ["name"] = "http", ["appProtocol"] = "http" }),
            ["secrets"] = new JsonArray(new JsonObject { ["name"] = "A", ["valueFrom"] = "b" }),
            ["dependsOn"] = new JsonArray([.. names.Distinct().Take(at == 0 ? names.Length : 1).Select(it => new JsonObject { ["containerName"] = it, ["condition"] = "START" })]),
            ["logConfiguration"] = new JsonObject { ["logDriver"] = "splunk", ["options"] = new JsonObject { ["splunk-url"] = "x", ["mode"] = "blocking" } },
        });
        var sources = ImportBatch.Check(
            [new JsonObject
            {
                ["family"] = "names", ["memory"] = "512", ["networkMode"] = "host", ["runtimePlatform"] = new JsonObject { ["cpuArchitecture"] = "ARM64" },
                ["requiresCompatibilities"] = new JsonArray("FARGATE", "EC2"), ["containerDefinitions"] = new JsonArray([.. containers]),
            }],
            ImportBatch.IsOfTheDefinition);
        Assert.DoesNotContain("[JsonField(", sources[0]);
    }

    private static JsonObject OfItsOwn(JsonObject definition, int index)
    {
        var copy = (JsonObject)definition.DeepClone();
        copy["family"] = "odd-" + Literals.Number(index);
        return copy;
    }
}
