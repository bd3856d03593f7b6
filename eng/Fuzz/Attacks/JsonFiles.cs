using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Files;
using Fargate.Core.Sources.Files.Rules;
using Fargate.Core.Tests.Edits;
using Fargate.Fuzz.Drawing;

namespace Fargate.Fuzz.Attacks;

/// <summary>Definitions as JSON: the rules, each correction alone, and all of them.</summary>
internal sealed class JsonFiles : IAttack
{
    private const string DuplicateKey = "FARG1508";

    public string Name => "json-files";

    public string Draw(Random random) => Mutation.OfJson(Definitions.OneFile(random), random);

    public void Run(string input, Trial trial)
    {
        var file = trial.Step("reading", () => TaskDefinitionFile.Read(input));
        var findings = file is null ? null : trial.Step("rules", () => file.Check(RuleOptions.None));
        if (file is null || findings is null)
            return;
        foreach (var finding in findings)
        {
            trial.Demand(finding.Span.Start >= 0 && finding.Span.Start <= finding.Span.End && finding.Span.End <= input.Length, $"{finding.Rule.Id} stands outside of the text");
            trial.Demand(finding.Message.Length > 0, $"{finding.Rule.Id} says nothing");
            foreach (var edit in finding.Edits)
                TryEdit(file, findings, finding, edit, trial);
        }

        var all = trial.Step("all corrections", () => FileEditor.Apply(input, FileEditor.Changes(file, findings.SelectMany(it => it.Edits.Take(1)))));
        if (all is not null)
            trial.Demand(Reads(file, all), "all corrections together break the JSON", all);
    }

    private static void TryEdit(TaskDefinitionFile file, IReadOnlyList<FileFinding> findings, FileFinding finding, Edit edit, Trial trial)
    {
        var what = $"{finding.Rule.Id} {edit.Key}";
        var changes = trial.Step("a correction", () => FileEditor.Changes(file, [edit]));
        if (changes is not { Count: > 0 })
            return;
        var text = FileEditor.Apply(file.Text, changes);
        var after = TaskDefinitionFile.Read(text);
        trial.Demand(Reads(file, text), $"{what} breaks the JSON", text);
        // Without its null it may be no task definition any more.
        if (after.Form is null)
            return;

        trial.Demand(Comments(after).SequenceEqual(Comments(file)), $"{what} changes a comment", text);
        var found = after.Check(RuleOptions.None);
        trial.Demand(Count(found, finding) < Count(findings, finding), $"{what}: the finding stays", $"{finding.Message}\n{text}");
        foreach (var error in found.Where(it => !Reveals(finding.Rule.Id) && !Follows(finding.Rule.Id, it.Rule.Id) && it.Rule.Certainty == Certainty.Enforced && !findings.Any(before => before.Rule.Id == it.Rule.Id)))
            trial.Break($"{what} brings {error.Rule.Id}", $"{error.Message}\n{text}");
        if (!findings.Any(it => it.Rule.Id == DuplicateKey) && file.Document.Error is null)
        {
            var expected = EditApplier.Apply(file.Form!.Root, edit);
            trial.Demand(SortedJson.Of(after.Form.Root) == SortedJson.Of(expected), $"{what} changes something else", text);
        }
    }

    // Under its right name, of the right type, without a null beside it, or once it is for Fargate, a value is looked at for the first time.
    private static bool Reveals(string rule) => rule is "FARG0801" or "FARG0804" or "FARG1502" or "FARG1503" or "FARG1504" or "FARG1505" or "FARG1511" or "FARG1512" or "FARG1514" or "FARG1515";

    // Of a port that two mappings have, the fault is named once the wrong host port, or range, is not in the way.
    private static bool Follows(string before, string after) => (before, after) is ("FARG0402" or "FARG0403", "FARG0406");

    private static bool Reads(TaskDefinitionFile before, string after) =>
        before.Document.Error is not null || JsonReader.Read(after, JsonDialect.File).Error is null;

    private static IEnumerable<string> Comments(TaskDefinitionFile file) =>
        file.Document.Comments.Select(it => file.Text.Substring(it.Start, it.Length).TrimEnd());

    private static int Count(IReadOnlyList<FileFinding> findings, FileFinding like) => findings.Count(it => it.Rule.Id == like.Rule.Id && it.Message == like.Message);
}
