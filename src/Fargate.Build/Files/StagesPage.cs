using System.Text;
using Fargate.Build.Carrier;
using Fargate.Core.Outputs;

namespace Fargate.Build.Files;

/// <summary>The stages side by side.</summary>
internal static class StagesPage
{
    public static string Render(IReadOnlyList<EmbeddedDocument> documents, IReadOnlyList<EmbeddedDocument> costs)
    {
        var stages = documents.Select(it => it.Stage).Distinct(StringComparer.Ordinal).ToList();
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
