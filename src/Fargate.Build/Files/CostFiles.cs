using Fargate.Build.Carrier;
using Fargate.Core.Costs;
using Fargate.Core.Json;
using Fargate.Core.Outputs;

namespace Fargate.Build.Files;

/// <summary>What all documents cost together: a file for tools, and a page that also says what changed.</summary>
internal static class CostFiles
{
    public const string Json = "cost.json";
    public const string Page = "cost.md";

    /// <param name="documents">The documents, with what each costs.</param>
    /// <param name="before">What they cost earlier; null where there is nothing to compare with.</param>
    /// <param name="stage">The stage whose documents they are; empty for none.</param>
    /// <param name="isAsked">Whether the project says where it runs: then it is also told where no price is known.</param>
    public static IReadOnlyList<EmbeddedDocument> Of(IReadOnlyList<EmbeddedDocument> documents, CostReport? before, string stage, bool isAsked)
    {
        var entries = documents.Where(it => it.Cost.Length > 0).Select(it => CostEntry.Of(JsonReader.Read(it.Cost).Root)).OfType<CostEntry>().ToList();
        var report = CostReport.Of(entries);
        return entries.Count == 0 || !(report.HasPrices || isAsked) ? [] :
        [
            new EmbeddedDocument("", FileNames.In(stage, Page), CostPage.Write(report, before), report.Summary(before)),
            new EmbeddedDocument("", FileNames.In(stage, Json), report.ToJson(), ""),
        ];
    }
}
