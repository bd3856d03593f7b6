using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Files;

/// <summary>What an edit does at one place of a file.</summary>
/// <param name="Holder">The object or list of which a part comes or goes; null where a text is replaced.</param>
/// <param name="Part">Which part goes, or before which one the new one comes: the number of parts for the end.</param>
/// <param name="Name">The name of a new member.</param>
/// <param name="Value">The new part; null for one that goes.</param>
/// <param name="Replaced">The text that is replaced.</param>
internal sealed record FileStep(ApiNode? Holder, int Part, string? Name, ApiNode? Value, TextChange Replaced)
{
    public static FileStep Replace(JsonSpan span, string text) => new(null, 0, null, null, new TextChange(span, text));

    public static FileStep Remove(ApiNode holder, int part) => new(holder, part, null, null, default);

    public static FileStep Insert(ApiNode holder, int part, string? name, ApiNode value) => new(holder, part, name, value, default);
}
