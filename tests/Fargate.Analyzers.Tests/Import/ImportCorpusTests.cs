using System.Text.Json.Nodes;
using Fargate.Core.Json;
using Fargate.Core.Sources.Files;
using Fargate.Core.Tests.Sources.Files;

namespace Fargate.Analyzers.Tests.Import;

/// <summary>Real definitions of other people, imported as C#, built, and read back as JSON.</summary>
public class ImportCorpusTests
{
    [SkippableFact]
    public void Every_definition_comes_back()
    {
        var definitions = new List<JsonObject>();
        foreach (var (id, text) in Corpus.Files())
        {
            var document = JsonReader.Read(text, JsonDialect.File);
            if (document.Error is { IsEnd: true } || RegisterInput.Of(document) is not { } input)
                continue;
            var definition = JsonNode.Parse(JsonWriter.WriteLine(input.Definition))!.AsObject();
            // Some have none, or one with a placeholder: nothing would be written.
            definition["family"] = "corpus-" + id;
            definitions.Add(definition);
        }

        // 175 of 199 when this was written; the rest are no JSON or no definition.
        Assert.True(definitions.Count > 150, $"{definitions.Count} definitions");
        // What other rules say of these, they would say of the JSON, too.
        ImportBatch.Check(definitions, ImportBatch.IsOfTheDefinition);
    }
}
