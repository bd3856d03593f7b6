using System.Text;
using Fargate.Build.Carrier;
using Fargate.Core.Outputs;

namespace Fargate.Build.Files;

/// <summary>The stages side by side.</summary>
internal static class StagesPage
{
    /// <param name="documents">The documents of all stages.</param>
    /// <param name="costs">What they cost.</param>
    /// <param name="order">The stages in the project's order.</param>
    public static string Render(IReadOnlyList<EmbeddedDocument> documents, IReadOnlyList<EmbeddedDocument> costs, IReadOnlyList<string> order)
    {
        var stages = order.Where(stage => documents.Any(it => it.Stage == stage)).Union(documents.Select(it => it.Stage), StringComparer.Ordinal).ToList();
        var page = new StringBuilder("# Stages\n\n");
        Row(page, "File", stages.Select(it => $"[{it}]({FileNames.In(it, SummaryPage.Name)})"));
        Row(page, "---", stages.Select(_ => "---"));
        foreach (var file in documents.GroupBy(it => it.Name, StringComparer.Ordinal).OrderBy(it => it.Key, StringComparer.Ordinal))
            Row(page, file.Key, stages.Select(stage => Link(file.FirstOrDefault(it => it.Stage == stage))));
        if (costs.Count > 0)
            Row(page, "Cost", stages.Select(stage => Link(costs.FirstOrDefault(it => it.Stage == stage))));
        return page.ToString();
    }

    private static void Row(StringBuilder page, string first, IEnumerable<string> cells) => page.Append("| ").Append(first).Append(" | ").Append(string.Join(" | ", cells)).Append(" |\n");

    private static string Link(EmbeddedDocument? document) =>
        document is null ? "" : $"[{(document.Summary.Length == 0 ? document.Name : SafeLogText.Of(document.Summary).Replace("|", "\\|"))}]({document.Path})";
}
