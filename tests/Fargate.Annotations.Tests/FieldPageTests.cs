using System.Text;
using System.Text.Json;

namespace Fargate.Annotations.Tests;

/// <summary>docs/api-fields.md counts the fields of each call that have an attribute, and says why the others have none.</summary>
public class FieldPageTests
{
    private const string Start = "<!-- Written by FieldPageTests; see CONTRIBUTING.md. -->\n";

    [Fact]
    public void The_page_has_what_the_models_have()
    {
        var path = Path.Combine(ModelField.Folder, "..", "..", "docs", "api-fields.md");
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var intact = text[..(text.IndexOf(Start, StringComparison.Ordinal) + Start.Length)] + Tables();
        if (Environment.GetEnvironmentVariable("FARGATE_UPDATE") == "1")
            File.WriteAllText(path, intact);
        else
            Assert.Equal(intact, text);
    }

    private static string Tables()
    {
        var versions = JsonDocument.Parse(File.ReadAllText(Path.Combine(ModelField.Folder, "package.json"))).RootElement.GetProperty("dependencies");
        var page = new StringBuilder("\n| Call | Fields with an attribute | Fields of AWS's model | Model |\n|---|---|---|---|\n");
        foreach (var call in ApiCall.All)
        {
            var fields = FieldListTests.FieldsOf(call).ToList();
            var written = fields.Count(it => FieldListTests.IsWritten(call, it));
            page.Append(System.Globalization.CultureInfo.InvariantCulture,
                $"| `{call.Name}` | {written} | {fields.Count} | `{call.Package}` {versions.GetProperty(call.Package).GetString()} |\n");
        }

        page.Append("\n## Without an attribute\n\n| Call | Field | Why |\n|---|---|---|\n");
        foreach (var call in ApiCall.All)
        {
            var reasons = FieldListTests.FieldsOf(call).Where(it => !FieldListTests.IsWritten(call, it)).Select(it => FieldListTests.ReasonOf(call.Name, it) ?? (it, "not decided yet"));
            foreach (var (field, reason) in reasons.Distinct())
                page.Append(System.Globalization.CultureInfo.InvariantCulture, $"| `{call.Name}` | `{field}` | {reason} |\n");
        }

        return page.ToString();
    }
}
