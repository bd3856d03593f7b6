using System.Globalization;
using System.Text;

namespace Fargate.Core.Mermaid;

/// <summary>A pie chart of Mermaid.</summary>
internal static class PieChart
{
    // Thinner ones nobody can tell apart.
    private const int MostSlices = 12;

    /// <summary>The chart as a block of Markdown: the largest slice first, the smallest together. Empty where there are not two slices to compare.</summary>
    public static string Write(string title, IEnumerable<(string Name, decimal Amount)> slices)
    {
        // Mermaid draws no chart with a slice of nothing.
        var all = slices.Where(it => it.Amount > 0).OrderByDescending(it => it.Amount).ToList();
        if (all.Count < 2)
            return "";
        var text = new StringBuilder("```mermaid\npie showData title ").Append(title).Append('\n');
        var count = all.Count <= MostSlices ? all.Count : MostSlices - 1;
        foreach (var (name, amount) in all.Take(count))
            Line(name, amount);
        if (all.Count > count)
            Line(FormattableString.Invariant($"{all.Count - count} others"), all.Skip(count).Sum(it => it.Amount));
        return text.Append("```\n").ToString();

        void Line(string name, decimal amount) => text.Append("    ").Append(MermaidText.Quote(name))
            .Append(" : ").Append(amount.ToString("0.##", CultureInfo.InvariantCulture)).Append('\n');
    }
}
