using System.Globalization;
using System.Text;

namespace Fargate.Core.Mermaid;

/// <summary>A flowchart of Mermaid: boxes, groups of them, and arrows.</summary>
internal sealed class Flowchart
{
    /// <summary>More boxes than these nobody reads.</summary>
    public const int MostBoxes = 40;

    // What Mermaid draws at most, as it is configured where nobody does: 500 arrows (maxEdges), and a text of 50,000 characters (maxTextSize).
    private const int MostArrows = 200;
    private const int LongestText = 50_000;
    private const int MostLines = 12;

    private readonly List<(string Id, string? Group, string Text)> _boxes = [];
    private readonly List<(string Id, string Title)> _groups = [];
    private readonly List<(string From, string To, string Text)> _arrows = [];

    public int Boxes => _boxes.Count;

    /// <summary>A box around others.</summary>
    /// <returns>What arrows and boxes name it by.</returns>
    public string Group(string title)
    {
        var id = Id("g", _groups.Count);
        _groups.Add((id, MermaidText.Quote(title)));
        return id;
    }

    /// <summary>A box.</summary>
    /// <param name="shape">Its form.</param>
    /// <param name="group">The box around it; null for none.</param>
    /// <param name="lines">What stands in it.</param>
    /// <returns>What arrows name it by.</returns>
    public string Box(BoxShape shape, string? group, params string[] lines)
    {
        var id = Id("b", _boxes.Count);
        var label = MermaidText.Quote(lines.Length <= MostLines ? lines
            : [.. lines.Take(MostLines - 1), FormattableString.Invariant($"and {lines.Length - MostLines + 1} more")]);
        _boxes.Add((id, group, shape switch
        {
            BoxShape.Round => $"{id}([{label}])",
            BoxShape.Cylinder => $"{id}[({label})]",
            _ => $"{id}[{label}]",
        }));
        return id;
    }

    public void Arrow(string from, string to, string label = "", bool isDotted = false)
    {
        var line = isDotted ? "-.->" : "-->";
        _arrows.Add((from, to, label.Length == 0 ? $"{from} {line} {to}" : $"{from} {line}|{MermaidText.Quote(label)}| {to}"));
    }

    /// <summary>The chart as a block of Markdown. Of more boxes than <see cref="MostBoxes"/> it has the first, and says how many are left out.</summary>
    public string Write()
    {
        var text = new StringBuilder("```mermaid\nflowchart LR\n");
        var count = _boxes.Count <= MostBoxes ? _boxes.Count : MostBoxes - 1;
        var shown = _boxes.Take(count).ToList();
        foreach (var (_, _, box) in shown.Where(it => it.Group is null))
            Line(box);
        var groups = _groups.Where(it => shown.Exists(box => box.Group == it.Id)).ToList();
        foreach (var (id, title) in groups)
        {
            Line($"subgraph {id} [{title}]");
            foreach (var (_, _, box) in shown.Where(it => it.Group == id))
                Line("    " + box);
            Line("end");
        }

        var ids = new HashSet<string>(shown.Select(it => it.Id).Concat(groups.Select(it => it.Id)), StringComparer.Ordinal);
        // Those inside a group are the first to be left out.
        var inside = new HashSet<string>(shown.Where(it => it.Group is not null).Select(it => it.Id), StringComparer.Ordinal);
        foreach (var (_, _, arrow) in _arrows.Where(it => ids.Contains(it.From) && ids.Contains(it.To)).OrderBy(it => inside.Contains(it.From)).Take(MostArrows))
            Line(arrow);
        if (_boxes.Count > count)
            Line(FormattableString.Invariant($"more([\"and {_boxes.Count - count} more\"])"));
        return text.Length > LongestText ? "The picture is larger than Mermaid draws one.\n" : text.Append("```\n").ToString();

        void Line(string line) => text.Append("    ").Append(line).Append('\n');
    }

    private static string Id(string prefix, int index) => prefix + (index + 1).ToString(CultureInfo.InvariantCulture);
}
