using Fargate.Core.Json;
using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes.Import;

/// <summary>JSON for people: what is short stands on one line.</summary>
internal static class JsonLines
{
    private const int Width = 100;
    private const int Indent = 2;

    public static IReadOnlyList<string> Of(ApiNode node)
    {
        var line = JsonWriter.WriteLine(node);
        if (line.Length <= Width || node is ApiScalar)
            return [line];
        return node is ApiArray list
            ? Lines('[', list.Items.Select(it => ("", it)), ']')
            : Lines('{', ((ApiObject)node).Keys.Select(key => (JsonWriter.WriteLine(ApiScalar.String(key)) + ": ", ((ApiObject)node)[key]!)), '}');
    }

    private static List<string> Lines(char open, IEnumerable<(string Start, ApiNode Value)> members, char close)
    {
        var lines = new List<string> { open.ToString() };
        foreach (var (start, value) in members)
        {
            var below = Of(value);
            for (var i = 0; i < below.Count; i++)
                lines.Add(new string(' ', Indent) + (i == 0 ? start : "") + below[i]);
            lines[lines.Count - 1] += ",";
        }

        lines[lines.Count - 1] = lines[lines.Count - 1].TrimEnd(',');
        lines.Add(close.ToString());
        return lines;
    }
}
