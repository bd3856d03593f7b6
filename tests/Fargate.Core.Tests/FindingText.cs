using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Rules;

namespace Fargate.Core.Tests;

/// <summary>Findings as text, with all that a source needs to show and fix them.</summary>
internal static class FindingText
{
    /// <summary>A line per finding, and below it one per edit: <c>key: title | path = value; - path; path to name</c>.</summary>
    public static string Of(IEnumerable<Finding> findings) =>
        string.Join('\n', findings.SelectMany(finding => finding.Edits.Select(Of).Prepend(finding.ToString())));

    private static string Of(Edit edit) => $"  {edit.Key}: {edit.Title} | {string.Join("; ", edit.Changes.Select(Of))}";

    private static string Of(Change change) =>
        change.Value is { } value ? $"{change.Path} = {JsonWriter.WriteLine(value)}"
        : change.Name is { } name ? $"{change.Path} to {name}"
        : $"- {change.Path}";
}
