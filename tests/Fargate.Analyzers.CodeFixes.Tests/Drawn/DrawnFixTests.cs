using CsCheck;
using Fargate.Core.Edits;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Tests.Drawn;

/// <summary>Each fix of random classes, alone and as "fix all": what holds of every fix, whatever the class looks like.</summary>
public class DrawnFixTests
{
    private const int Sources = 30;

    // On failure CsCheck names the seed; Sample(seed: ...) runs that class again.
    [Fact]
    public void A_fix_keeps_what_it_does_not_name_and_ends_its_finding() => DrawnSources.Instance.Sample(Check, iter: Sources, threads: 1, print: it => it);

    private static void Check(string source)
    {
        var before = FixedSource.Of(source);
        foreach (var diagnostic in before.Findings)
        {
            foreach (var action in before.ActionsFor(diagnostic))
            {
                var after = before.With(action);
                after.AssertKept(before, action.Title);
                Assert.True(after.Count(diagnostic.Id) < before.Count(diagnostic.Id), $"{action.Title} does not end {diagnostic}\nat {before.Text.ToString(diagnostic.Location.SourceSpan)}");
            }
        }

        foreach (var (key, diagnostic) in before.Findings.SelectMany(it => before.ActionsFor(it), (it, action) => (action.EquivalenceKey!, it)).DistinctBy(it => it.Item1))
        {
            var after = before.WithAll(key, diagnostic.Id);
            after.AssertKept(before, "all of " + key);
            // What is only applied where it is chosen changes nothing here.
            if (IsManual(diagnostic, key))
                Assert.True(after.Text.ContentEquals(before.Text), $"all of {key} are applied");
            else
                Assert.True(after.Count(diagnostic.Id) < before.Count(diagnostic.Id), $"all of {key} end none");
        }
    }

    private static bool IsManual(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(EditText.Property, out var edits) && EditText.Read(edits!).Any(it => it.IsManual && $"{diagnostic.Id}:{it.Key}" == key);
}
