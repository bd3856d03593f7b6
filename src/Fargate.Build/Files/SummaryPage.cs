using System.Text;
using Fargate.Build.Carrier;

namespace Fargate.Build.Files;

/// <summary>The list of all documents, for people and for a build's log page: the lines that the terminal logger hides.</summary>
internal static class SummaryPage
{
    public const string Name = "summary.md";

    public static string Render(IReadOnlyList<CarriedDocument> documents)
    {
        var page = new StringBuilder("# Files for AWS\n\n| File | Contents |\n| --- | --- |\n");
        foreach (var document in documents)
        {
            page.Append("| [").Append(document.Name).Append("](").Append(document.Name).Append(") | ")
                .Append(Printable.Of(document.Summary).Replace("|", "\\|")).Append(" |\n");
        }

        return page.ToString();
    }
}
