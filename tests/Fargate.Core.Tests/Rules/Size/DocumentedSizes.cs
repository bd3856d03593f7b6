using System.Globalization;

namespace Fargate.Core.Tests.Rules.Size;

/// <summary>
/// The task sizes as the ECS Developer Guide lists them ("Task definition parameters for Fargate", read 2026-10), typed in here
/// again so that the product's table is checked against another hand.
/// </summary>
internal static class DocumentedSizes
{
    // CPU units, whether Windows has them, then the MiB one by one or as first-last/step.
    private const string Table = """
        256   linux    512 1024 2048
        512   linux    1024-4096/1024
        1024  windows  2048-8192/1024
        2048  windows  4096-16384/1024
        4096  windows  8192-30720/1024
        8192  linux    16384-61440/4096
        16384 linux    32768-122880/8192
        32768 linux    61440 122880 249856
        """;

    public static HashSet<(int Cpu, int Memory)> On(bool windows) =>
        [
            .. from line in Table.Split('\n')
               let cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
               where !windows || cells[1] == "windows"
               from cell in cells.Skip(2)
               from memory in Memories(cell)
               select (Number(cells[0]), memory),
        ];

    private static IEnumerable<int> Memories(string cell)
    {
        var numbers = cell.Split('-', '/').Select(Number).ToArray();
        if (numbers.Length == 1)
            return numbers;
        return Enumerable.Range(0, int.MaxValue).Select(i => numbers[0] + (i * numbers[2])).TakeWhile(it => it <= numbers[1]);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
