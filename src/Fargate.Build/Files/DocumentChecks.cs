using Fargate.Build.Carrier;
using Fargate.Core.Outputs;
using Fargate.Core.Rules;

namespace Fargate.Build.Files;

/// <summary>
/// The last word before something is written. The analyzer reports both in the editor; but an analyzer can be switched off, and the
/// assembly may come from another version of the generator.
/// </summary>
internal static class DocumentChecks
{
    public static IReadOnlyList<Problem> Problems(IReadOnlyList<EmbeddedDocument> documents)
    {
        var problems = new List<Problem>();
        foreach (var document in documents)
        {
            if (!FileNames.IsSafePath(document.Path))
                problems.Add(Unsafe(document));
        }

        foreach (var group in documents.GroupBy(d => d.Path, FileNames.Comparer))
        {
            if (group.Count() > 1)
                problems.Add(Duplicated(group.OrderBy(d => d.Id, StringComparer.Ordinal).ToList()));
        }

        return problems;
    }

    private static Problem Unsafe(EmbeddedDocument document) => new(
        BuildRules.InvalidFamily,
        $"'{SafeLogText.Of(document.Path)}' (of {document.Id}) is not a name that a file can be written to. Allowed are the " +
        "letters a-z and A-Z, digits, '-', '_' and '.', no folder, and the extension .json. Give [TaskDefinition] a family of 1 to 255 " +
        "letters, digits, hyphens and underscores. No file was written.");

    private static Problem Duplicated(List<EmbeddedDocument> group) => new(
        group[0].Path.EndsWith(FileNames.Suffix, StringComparison.OrdinalIgnoreCase) ? BuildRules.DuplicateFamily : BuildRules.DuplicateResource,
        $"{group.Count} documents would be written to '{SafeLogText.Of(group[0].Path)}': {string.Join(", ", group.Select(d => d.Id))}. " +
        "A family, or the name of a service, can be used once in a project, and names that differ only in case are the same file on some " +
        "systems. Give each a name of its own. No file was written.");
}
