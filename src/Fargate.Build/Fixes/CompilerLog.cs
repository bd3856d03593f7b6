using System.Globalization;
using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Sources;
using Fargate.Core.Tree;

namespace Fargate.Build.Fixes;

/// <summary>What the compiler said, from its error log (SARIF 2.1). What is suppressed is left out.</summary>
internal sealed class CompilerLog
{
    private CompilerLog(IReadOnlyList<LoggedFinding> findings, LoggedFinding? error)
    {
        Findings = findings;
        Error = error;
    }

    /// <summary>The findings that come with corrections.</summary>
    public IReadOnlyList<LoggedFinding> Findings { get; }

    /// <summary>The first error of the C# itself.</summary>
    public LoggedFinding? Error { get; }

    public static CompilerLog Read(string text)
    {
        var findings = new List<LoggedFinding>();
        LoggedFinding? error = null;
        foreach (var result in Items(JsonReader.Read(text).Root, "runs").SelectMany(run => Items(run, "results")))
        {
            if (Items(result, "suppressions").Any())
                continue;
            var finding = Finding(result);
            if (finding.Edits.Count > 0 || finding.IsOfEncoding)
                findings.Add(finding);
            else if (finding.Rule.StartsWith("CS", StringComparison.Ordinal) && Text(result, "level") == "error")
                error ??= finding;
        }

        return new CompilerLog(findings, error);
    }

    private static LoggedFinding Finding(ApiNode result)
    {
        var place = Items(result, "locations").Select(it => Below(it, "physicalLocation")).FirstOrDefault();
        // Those of classes are for the editor, and for "dotnet format".
        var isOfFile = Text(result, "properties", "customProperties", SourceProperty.Key) == SourceProperty.File;
        var edits = isOfFile ? Text(result, "properties", "customProperties", EditText.Property) : null;
        return new LoggedFinding(
            Text(result, "ruleId") ?? "",
            Text(place, "artifactLocation", "uri") ?? "",
            Number(place, "region", "startLine"),
            Number(place, "region", "startColumn"),
            Text(result, "message", "text") ?? "",
            Text(result, "level") is "error" or "warning",
            edits is null ? [] : EditText.Read(edits));
    }

    private static IEnumerable<ApiNode> Items(ApiNode? node, string name) => (Below(node, name) as ApiArray)?.Items ?? [];

    private static int Number(ApiNode? node, params string[] names) =>
        int.TryParse(Text(node, names), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string? Text(ApiNode? node, params string[] names) => (Below(node, names) as ApiScalar)?.Text;

    private static ApiNode? Below(ApiNode? node, params string[] names)
    {
        foreach (var name in names)
            node = (node as ApiObject)?[name];
        return node;
    }
}
