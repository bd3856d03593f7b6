using System.Collections.Immutable;
using Fargate.Core.Edits;
using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes;

/// <summary>The edits that travel with a diagnostic.</summary>
internal static class DiagnosticEdits
{
    /// <summary>The rules whose findings can carry edits.</summary>
    public static ImmutableArray<string> Ids { get; } = ImmutableArray.CreateRange(
        RuleCatalog.In(typeof(Rule).Assembly).Concat(RuleCatalog.In(typeof(AnnotatedTaskAnalyzer).Assembly))
            .Where(rule => rule.HasEdits).Select(rule => rule.Id));

    public static IReadOnlyList<Edit> Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(EditText.Property, out var text) && text is not null ? EditText.Read(text) : [];

    /// <summary>The key by which "fix all" finds the same correction of other diagnostics.</summary>
    public static string EquivalenceKey(Diagnostic diagnostic, Edit edit) => diagnostic.Id + ":" + edit.Key;

    /// <summary>The edit that "fix all" takes of those that can be applied.</summary>
    // "dotnet format" asks for the diagnostics of several rules with the key of one of them: the others get their likeliest edit.
    public static Edit? Choose(Diagnostic diagnostic, IEnumerable<Edit> edits, string? key) => edits.FirstOrDefault(edit =>
        !edit.IsManual && (key?.StartsWith(diagnostic.Id + ":", StringComparison.Ordinal) != true || EquivalenceKey(diagnostic, edit) == key));
}
