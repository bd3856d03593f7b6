using Fargate.Build.Carrier;
using Fargate.Core.Costs;
using Fargate.Core.Outputs;

namespace Fargate.Build.Files;

/// <summary>What is written beside the documents: what they cost, a summary for each stage, and, last, the summary of all.</summary>
internal static class Pages
{
    /// <param name="documents">The documents.</param>
    /// <param name="before">What a stage cost earlier; null where there is nothing to compare with.</param>
    /// <param name="order">The stages in the project's order.</param>
    /// <param name="isAsked">Whether the project says where it runs.</param>
    public static IReadOnlyList<EmbeddedDocument> Of(IReadOnlyList<EmbeddedDocument> documents, Func<string, CostReport?> before, IReadOnlyList<string> order, bool isAsked)
    {
        var pages = new List<EmbeddedDocument>();
        if (documents.Count == 0)
            return pages;
        var stages = documents.GroupBy(it => it.Stage, StringComparer.Ordinal).ToList();
        foreach (var stage in stages)
            pages.AddRange(CostFiles.Of([.. stage], before(stage.Key), stage.Key, isAsked));
        var costs = pages.Where(it => it.Name == CostFiles.Page).ToList();
        foreach (var stage in stages.Where(it => it.Key.Length > 0))
            pages.Add(new EmbeddedDocument("", FileNames.In(stage.Key, SummaryPage.Name), SummaryPage.Render([.. stage]), ""));
        var isStaged = stages.Exists(it => it.Key.Length > 0);
        pages.Add(new EmbeddedDocument("", SummaryPage.Name, isStaged ? StagesPage.Render(documents, costs, order) : SummaryPage.Render(documents), ""));
        return pages;
    }
}
