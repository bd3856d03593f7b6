using System.Text;
using Fargate.Build.Carrier;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Pictures;

namespace Fargate.Build.Files;

/// <summary>
/// What is deployed, drawn, and the list of all documents: for people, for a reviewer, and for a build's log page (the lines that the terminal logger hides).
/// </summary>
internal static class SummaryPage
{
    public const string Name = "summary.md";

    public static string Render(IReadOnlyList<EmbeddedDocument> documents)
    {
        var page = new StringBuilder("# What is deployed\n\n");
        var picture = DeploymentPicture.Write(Deployment.Of(documents.Select(it => new OutputFile(it.Name, it.Text, it.Summary) { Cost = it.Cost })));
        page.Append(picture).Append(picture.Length > 0 ? "\n" : "").Append("## Files\n\n| File | Contents |\n| --- | --- |\n");
        foreach (var document in documents)
        {
            page.Append("| [").Append(document.Name).Append("](").Append(document.Name).Append(") | ")
                .Append(SafeLogText.Of(document.Summary).Replace("|", "\\|")).Append(" |\n");
        }

        return page.ToString();
    }
}
