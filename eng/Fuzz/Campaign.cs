using System.Diagnostics;
using Fargate.Fuzz.Attacks;

namespace Fargate.Fuzz;

/// <summary>Draws inputs, and tries them. An input follows from its seed alone.</summary>
public sealed class Campaign(TimeSpan limit)
{
    public static IReadOnlyList<IAttack> Attacks { get; } =
        [new JsonFiles(), new Classes(), new Imports(), new AwsFiles(), new Carriers(), new Cultures(), new Grown()];

    /// <summary>Tries inputs until there are so many, or the time is over.</summary>
    public Ledger Run(IReadOnlyList<IAttack> attacks, int seed, int count, TimeSpan time)
    {
        var ledger = new Ledger();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count && watch.Elapsed < time; i++)
        {
            foreach (var attack in attacks)
            {
                var input = Draw(attack, unchecked(seed + i));
                ledger.Add(attack, unchecked(seed + i), input, Try(attack, input));
            }
        }

        return ledger;
    }

    /// <summary>A smaller input that breaks the same promise, as far as it is found in the time.</summary>
    public Problem Shrink(IAttack attack, Problem problem, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var input = problem.Input;
        for (var size = input.Length / 2; size > 0 && watch.Elapsed < time; size /= 2)
        {
            for (var at = 0; at + size <= input.Length && watch.Elapsed < time;)
            {
                var less = input.Remove(at, size);
                if (Try(attack, less).Broken.Any(it => $"{attack.Name}: {it.Kind}" == problem.Kind))
                    input = less;
                else
                    at += size;
            }
        }

        return problem with { Input = input };
    }

    private Trial Try(IAttack attack, string input)
    {
        var trial = new Trial(limit);
        trial.Guard("the attack", () => attack.Run(input, trial));
        return trial;
    }

    private static string Draw(IAttack attack, int seed) => attack.Draw(new Random(seed));
}
