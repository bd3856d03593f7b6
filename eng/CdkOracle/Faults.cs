using Fargate.Analyzers.Tests.Objects;

namespace Fargate.CdkOracle;

/// <summary>What the CDK says of mistakes, as the table of docs/existing-csharp.md.</summary>
internal static class Faults
{
    public static void Print()
    {
        var synthesis = new Synthesis([.. FaultyStacks.All.Select(it => it.Statements.Split('\n'))]);
        synthesis.Run();
        for (var i = 0; i < FaultyStacks.All.Count; i++)
        {
            var (fault, _, rule) = FaultyStacks.All[i];
            var said = synthesis.Thrown.TryGetValue(i, out var thrown) ? thrown.Split('\n')[0].Replace("Error: ", "", StringComparison.Ordinal) : "-";
            Console.WriteLine($"| {fault} | {said} | [{rule}](rules/{rule}.md) |");
        }

        synthesis.Delete();
    }
}
