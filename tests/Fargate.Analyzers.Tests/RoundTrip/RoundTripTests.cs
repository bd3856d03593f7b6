using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using Fargate.Core.Kinds;
using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>Random valid definitions, written as C#, built, and read back as JSON.</summary>
public class RoundTripTests
{
    private const int BatchSize = 25;
    private const int Batches = 12;

    // On failure CsCheck names the seed; Sample(seed: ...) runs that batch again.
    [Fact]
    public void A_valid_definition_becomes_the_JSON_that_it_says_and_no_rule_speaks_of_it() =>
        ValidDefinitions.Instance.Array[BatchSize].Sample(Check, iter: Batches, threads: 1, print: _ => "");

    [Fact]
    public void Every_argument_of_every_attribute_occurs()
    {
        var used = ValidDefinitions.Fixed(Batches, BatchSize).SelectMany(it => it).SelectMany(it => it.AllUses)
            .SelectMany(use => use.Arguments, (use, argument) => $"{use.Name}.{argument.Name}")
            .ToHashSet();
        // The family alone is not drawn as an argument: each definition has one.
        var shapes = AttributeMap.All.Where(it => it.Target.Resource == ResourceKind.Task).ToList();
        var missing = shapes.SelectMany(shape => shape.Arguments, (shape, argument) => $"{shape.Name}.{argument.Name}")
            .Where(it => it != "TaskDefinition.family" && !used.Contains(it));
        Assert.Empty(missing);
        Assert.Empty(shapes.Select(it => it.Name).Except(used.Select(it => it.Split('.')[0])));
    }

    [Fact]
    public void Every_way_to_write_something_occurs()
    {
        var tasks = ValidDefinitions.Fixed(Batches, BatchSize).SelectMany(it => it).ToArray();
        var sources = string.Concat(tasks.Select(SourceText.Of));
        string[] forms =
        [
            "DependsOn<", "DependsOn(typeof", "VolumesFrom<", "VolumesFrom(typeof", "@namespace: ", "\"\"\"", "@\"", "\" + \"", "\\u", " * Vcpu",
            " * GiB", "= [", "= new ", "${Region}", "$${Region}", "${NOT_DECLARED}", "Image.ThisProject", "abstract class", "JsonField", "😀",
        ];
        Assert.All(forms, it => Assert.Contains(it, sources));
    }

    private static void Check(TaskTree[] tasks)
    {
        var batch = new Batch(tasks);
        for (var i = 0; i < tasks.Length; i++)
        {
            var expected = ExpectedJson.Of(tasks[i], i);
            var actual = batch.Documents.GetValueOrDefault(tasks[i].FamilyAt(i));
            if (!JsonNode.DeepEquals(expected, actual))
                Assert.Fail($"{batch.SourceOf(i)}\n{Difference(expected, actual, "")}");
        }

        foreach (var complaint in batch.Complaints())
        {
            var message = complaint.GetMessage(CultureInfo.InvariantCulture);
            Assert.Fail($"{message} ({complaint.Id})\n{complaint.Location.GetLineSpan()}\n{complaint.Location.SourceTree}");
        }

        Assert.Equal(tasks.Length, batch.Documents.Count);
    }

    // The first place at which two documents differ.
    public static string Difference(JsonNode? expected, JsonNode? actual, string path)
    {
        switch (expected, actual)
        {
            case (JsonObject one, JsonObject other):
                var key = one.Concat(other).Select(it => it.Key).FirstOrDefault(it => !JsonNode.DeepEquals(one[it], other[it]));
                return key is null ? "" : Difference(one[key], other[key], $"{path}/{key}");
            case (JsonArray one, JsonArray other) when one.Count == other.Count:
                var index = Enumerable.Range(0, one.Count).First(it => !JsonNode.DeepEquals(one[it], other[it]));
                return Difference(one[index], other[index], $"{path}/{index}");
            default:
                return $"{path}\nexpected {expected?.ToJsonString() ?? "nothing"}\nactual   {actual?.ToJsonString() ?? "nothing"}";
        }
    }
}
