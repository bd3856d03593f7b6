using System.Diagnostics;
using System.Text.RegularExpressions;
using Fargate.Analyzers.Tests.Objects;

namespace Fargate.CdkOracle;

/// <summary>
/// What the CDK says of mistakes, as the table of docs/existing-csharp.md; and where cfn-lint is on the PATH, what it says of the templates that the CDK
/// synthesises all the same, as docs/comparison.md sums it up.
/// </summary>
internal static partial class Faults
{
    public static void Print()
    {
        var synthesis = new Synthesis([.. FaultyStacks.All.Select(it => it.Statements.Split('\n'))]);
        synthesis.Run();
        var linted = new List<(string Fault, string Ids)>();
        for (var i = 0; i < FaultyStacks.All.Count; i++)
        {
            var (fault, _, rule) = FaultyStacks.All[i];
            var isThrown = synthesis.Thrown.TryGetValue(i, out var thrown);
            var said = isThrown ? thrown!.Split('\n')[0].Replace("Error: ", "", StringComparison.Ordinal) : "-";
            Console.WriteLine($"| {fault} | {said} | [{rule}](rules/{rule}.md) |");
            if (!isThrown)
                linted.Add((fault, Lint(synthesis.TemplateFile(i))));
        }

        Console.WriteLine($"\ncfn-lint, errors by template:\n{string.Join("\n", linted.Select(it => $"{it.Fault}: {it.Ids}"))}");
        synthesis.Delete();
    }

    private static string Lint(string template)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("cfn-lint", ["--format", "parseable", "--", template]) { RedirectStandardOutput = true })!;
            var ids = Error().Matches(process.StandardOutput.ReadToEnd()).Select(it => it.Value).Distinct();
            process.WaitForExit();
            return string.Join(", ", ids) is { Length: > 0 } all ? all : "-";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return "cfn-lint is not on the PATH";
        }
    }

    [GeneratedRegex(@"\bE\d{4}\b")]
    private static partial Regex Error();
}
