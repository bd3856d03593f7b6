using CsCheck;
using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Tests.Edits;
using Fargate.Core.Tests.Rules.Size;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests.Rules;

public class EditsOfRulesTests
{
    [Fact]
    public void Every_edit_heals_what_it_is_for_and_makes_no_size_wrong() =>
        Gen.Select(Samples.Definition, Samples.Ceilings).Sample((root, ceilings) =>
        {
            var findings = Definitions.Findings(root, ceilings);
            foreach (var finding in findings)
            {
                foreach (var edit in finding.Edits)
                    AssertHeals(root, ceilings, findings, finding, edit);
            }
        }, iter: 4000);

    [Fact]
    public void Every_edit_of_a_wrong_size_leads_to_a_size_that_Fargate_has() =>
        Gen.Select(Gen.Int[0, 40_000], Gen.Int[0, 260_000], Gen.Bool).Sample((cpu, memory, windows) =>
        {
            var root = Samples.Sized($"{cpu}", $"{memory}", windows ? "WINDOWS_SERVER_2019_CORE" : "LINUX");
            var edits = Definitions.Findings(root).Where(it => it.Rule.Id == "FARG0101").SelectMany(it => it.Edits);
            Assert.All(edits, edit =>
            {
                var task = new TaskDefinition(EditApplier.Apply(root, edit));
                Assert.Contains((int.Parse(task.Cpu.Describe(), null), int.Parse(task.Memory.Describe(), null)), DocumentedSizes.On(windows));
            });
        }, iter: 1000);

    [Fact]
    public void A_size_that_Fargate_has_is_never_refused() =>
        Gen.Select(Gen.OneOf([.. DocumentedSizes.On(windows: false)]), Gen.Bool, Gen.Bool).Sample((size, cpuInVcpu, memoryInGB) =>
        {
            var root = Samples.Sized(
                cpuInVcpu ? FormattableString.Invariant($"{size.Cpu / 1024m} vCPU") : $"{size.Cpu}",
                memoryInGB ? FormattableString.Invariant($"{size.Memory / 1024m} GB") : $"{size.Memory}",
                "LINUX");
            Assert.DoesNotContain(Definitions.Findings(root), it => IsAboutSize(it) && it.Rule.Certainty == Certainty.Enforced);
        });

    [Fact]
    public void Edits_change_nothing_but_what_they_name() =>
        Samples.Definition.Sample(root =>
        {
            var before = Text(root);
            foreach (var edit in Definitions.Findings(root).SelectMany(it => it.Edits))
            {
                var after = EditApplier.Apply(root, edit);
                Assert.All(edit.Changes, it => Assert.Equal(Text(it.Value), Text(ApiTree.Find(after, TaskDefinitionShape.Instance, it.Path))));

                var touched = edit.Changes.Select(it => it.Path.Steps()[0].Name).ToHashSet();
                Assert.All(root.Keys.Except(touched), it => Assert.Equal(Text(root[it]), Text(after[it])));
                Assert.Empty(after.Keys.Except(root.Keys).Except(touched));
            }

            Assert.Equal(before, Text(root));
        }, iter: 1000);

    // The menu of a place has the fixes of all findings there. Of two containers each may offer the size that holds both.
    [Fact]
    public void No_two_findings_offer_the_same() =>
        Gen.Select(Samples.Definition, Samples.Ceilings).Sample((root, ceilings) => AssertNoTwoOfferTheSame(Definitions.Findings(root, ceilings)), iter: 2000);

    internal static void AssertNoTwoOfferTheSame(IReadOnlyList<Finding> findings) => Assert.All(
        from finding in findings
        from edit in finding.Edits
        group finding by (ContainerOf(finding.Path), edit.Title, EditText.Write([edit with { Key = "" }])),
        it => Assert.True(it.Count() == 1, $"{it.Key.Title}: {string.Join(", ", it)}"));

    private static void AssertHeals(
        ApiObject root, (string Key, string Value)[] ceilings, IReadOnlyList<Finding> before, Finding finding, Edit edit)
    {
        var after = Definitions.Findings(EditApplier.Apply(root, edit), ceilings);
        var changed = edit.Changes.Select(it => it.Path).Append(finding.Path).ToHashSet();

        Assert.DoesNotContain(after, it => it.Rule.Id == finding.Rule.Id && it.Path.Equals(finding.Path));
        Assert.DoesNotContain(after, it => IsAboutSize(it) && changed.Contains(it.Path));
        Assert.DoesNotContain(after, it => IsAboutSize(it) && !before.Any(was => was.Rule == it.Rule && was.Path.Equals(it.Path)));
    }

    private static string? ContainerOf(ApiPath path) => path.Steps() is [{ Name: "containerDefinitions" }, { IsItem: true, Name: var name }, ..] ? name : null;

    private static string? Text(ApiNode? node) => node is null ? null : JsonWriter.WriteLine(node);

    private static bool IsAboutSize(Finding finding) => finding.Rule.Id.StartsWith("FARG01", StringComparison.Ordinal);
}
