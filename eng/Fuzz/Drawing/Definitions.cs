using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Fargate.Analyzers.Tests.Import;
using Fargate.Analyzers.Tests.RoundTrip;

namespace Fargate.Fuzz.Drawing;

/// <summary>Definitions to start from: valid ones, odd ones, and those of a folder that FARGATE_CORPUS names.</summary>
internal static class Definitions
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private static readonly string[] Corpus = Environment.GetEnvironmentVariable("FARGATE_CORPUS") is { Length: > 0 } folder
        ? [.. Directory.GetFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(it => File.ReadAllText(it))]
        : [];

    /// <summary>A file with a definition, as one writes it: with lines or without, in one of the forms, at times with comments.</summary>
    public static string OneFile(Random random)
    {
        if (Corpus.Length > 0 && random.Next(2) == 0)
            return Corpus[random.Next(Corpus.Length)];
        JsonNode json = Json(random);
        json = random.Next(10) switch
        {
            0 => new JsonObject { ["taskDefinition"] = json, ["tags"] = new JsonArray() },
            1 when json["containerDefinitions"] is JsonArray containers => containers.DeepClone(),
            _ => json,
        };
        var text = json.ToJsonString(random.Next(2) == 0 ? Indented : null);
        return random.Next(5) == 0 ? Comment(text, random) : text;
    }

    /// <summary>A definition in the shape of the API.</summary>
    public static JsonObject Json(Random random) => random.Next(2) == 0
        ? ExpectedJson.Of(Valid(random), 0)
        : OddDefinitions.Instance.Generate(Pcg(random), null, out _);

    /// <summary>A valid one, from which a class or a document can be written.</summary>
    public static TaskTree Valid(Random random) => ValidDefinitions.Instance.Generate(Pcg(random), null, out _);

    private static PCG Pcg(Random random) => new((uint)random.Next(), (ulong)random.NextInt64());

    private static string Comment(string text, Random random)
    {
        var lines = new StringBuilder();
        foreach (var line in text.Split('\n'))
            lines.Append(line).Append(random.Next(4) == 0 ? $" // {random.Next(100)}\n" : "\n");
        return lines.ToString();
    }
}
