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

    private static JsonObject OfItsOwn(JsonObject definition, int index)
    {
        var copy = (JsonObject)definition.DeepClone();
        copy["family"] = "odd-" + Literals.Number(index);
        return copy;
    }
}
