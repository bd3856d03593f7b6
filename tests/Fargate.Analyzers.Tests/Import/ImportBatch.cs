using System.Globalization;
using System.Text.Json.Nodes;
using Fargate.Analyzers.Tests.RoundTrip;
using Fargate.Core.Json;
using Fargate.Core.Sources.Attributes.Import;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Tests.Import;

/// <summary>Definitions on their way over to C#, and back.</summary>
internal static class ImportBatch
{
    // Those that Texts.Parameters declares.
    private static readonly string[] Parameters = ["Region", "Tag", "ContainerImage", "Odd"];

    /// <summary>Imports definitions, builds the classes, and demands that nothing was lost or changed.</summary>
    /// <param name="definitions">The definitions. Each has a family of its own.</param>
    /// <param name="isAllowed">What the compiler or our analyzer may say of the classes.</param>
    /// <returns>The classes.</returns>
    public static string[] Check(IReadOnlyList<JsonObject> definitions, Func<Diagnostic, bool> isAllowed)
    {
        var sources = definitions.Select(Import).ToArray();
        var batch = new Batch(sources);
        for (var i = 0; i < sources.Length; i++)
        {
            var family = (string)definitions[i]["family"]!;
            var actual = batch.Documents.GetValueOrDefault(family);
            var expected = Expected(definitions[i], actual);
            if (!JsonNode.DeepEquals(expected, actual))
                Assert.Fail($"{sources[i]}\n{definitions[i].ToJsonString()}\n{RoundTripTests.Difference(expected, actual, "")}");
        }

        // Comments on the classes are the user's to write.
        foreach (var complaint in batch.Complaints().Where(it => it.Id != "CS1591" && !isAllowed(it)))
        {
            var message = complaint.GetMessage(CultureInfo.InvariantCulture);
            Assert.Fail($"{message} ({complaint.Id})\n{complaint.Location.GetLineSpan()}\n{complaint.Location.SourceTree}");
        }

        return sources;
    }

    /// <summary>What a rule says of a definition in whatever form it is written. FARG0015: it is not for Fargate.</summary>
    public static bool IsOfTheDefinition(Diagnostic diagnostic) =>
        diagnostic.Id.StartsWith("FARG", StringComparison.Ordinal)
        && (!diagnostic.Id.StartsWith("FARG00", StringComparison.Ordinal) || diagnostic.Id == "FARG0015");

    private static string Import(JsonObject definition, int index)
    {
        var document = JsonReader.Read(definition.ToJsonString());
        Assert.Null(document.Error);
        var options = new AnnotatedClassOptions(
            ClassNames.ForTask((string)definition["family"]!), $"Import{index}.class.a-b", Parameters, IsModern: index % 4 > 0);
        return AnnotatedClass.Write((ApiObject)document.Root!, options).Code;
    }

    /// <summary>The definition as the build writes it: without what says nothing, and with what Fargate demands.</summary>
    private static JsonObject Expected(JsonObject definition, JsonNode? actual)
    {
        var expected = (Pruned(definition) as JsonObject)!;
        // A container without a name gets that of its class.
        if (expected["containerDefinitions"] is JsonArray containers && containers.All(it => it is JsonObject))
        {
            for (var i = 0; i < containers.Count; i++)
                containers[i]!.AsObject().TryAdd("name", actual?["containerDefinitions"]?[i]?["name"]?.DeepClone());
        }

        expected.TryAdd("networkMode", "awsvpc");
        expected.TryAdd("requiresCompatibilities", new JsonArray("FARGATE"));
        return expected;
    }

    private static JsonNode? Pruned(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject structure:
                var members = structure.Select(it => KeyValuePair.Create(it.Key, Pruned(it.Value))).Where(it => it.Value is not null).ToList();
                return members.Count > 0 ? new JsonObject(members) : null;
            case JsonArray list:
                var items = list.Select(Pruned).Where(it => it is not null).ToArray();
                return items.Length > 0 ? new JsonArray(items) : null;
            default:
                return node?.DeepClone();
        }
    }
}
