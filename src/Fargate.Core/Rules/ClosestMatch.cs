namespace Fargate.Core.Rules;

/// <summary>"Did you mean": the nearest of some words.</summary>
public static class ClosestMatch
{
    private const int LongestWord = 64;

    /// <summary>The word that is at most a third, and at most three letters, away; null where there is none.</summary>
    public static string? Nearest(string written, IEnumerable<string> words) => Find(written, words).Word;

    /// <summary>The same; null also where another word is as near, and no one can tell which is meant.</summary>
    public static string? OnlyNearest(string written, IEnumerable<string> words) => Find(written, words) is { IsTied: false, Word: var word } ? word : null;

    private static (string? Word, bool IsTied) Find(string written, IEnumerable<string> words)
    {
        if (written.Length > LongestWord)
            return default;
        (string? Word, bool IsTied) nearest = default;
        var least = Math.Min(3, written.Length / 3) + 1;
        foreach (var word in words)
        {
            if (Math.Abs(word.Length - written.Length) > least)
                continue;
            var distance = Distance(written, word);
            if (distance < least)
                (nearest, least) = ((word, false), distance);
            else if (distance == least && nearest.Word is not null && word != nearest.Word)
                nearest.IsTied = true;
        }

        return nearest;
    }

    // Letters put in, left out, replaced, or swapped with their neighbour; case does not count.
    private static int Distance(string one, string other)
    {
        var (before, last, row) = (new int[other.Length + 1], new int[other.Length + 1], new int[other.Length + 1]);
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var isSame = Same(one[i - 1], other[j - 1]);
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (isSame ? 0 : 1));
                if (i > 1 && j > 1 && Same(one[i - 1], other[j - 2]) && Same(one[i - 2], other[j - 1]))
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }

    private static bool Same(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
