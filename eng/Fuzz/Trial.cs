using System.Diagnostics;

namespace Fargate.Fuzz;

/// <summary>One input on its way through an attack: takes the broken promises, and looks at the clock.</summary>
public sealed class Trial(TimeSpan limit)
{
    private readonly List<(string Kind, string Detail)> _broken = [];

    public IReadOnlyList<(string Kind, string Detail)> Broken => _broken;

    public void Break(string promise, string detail = "") => _broken.Add((promise, detail));

    public void Demand(bool holds, string promise, string detail = "")
    {
        if (!holds)
            Break(promise, detail);
    }

    /// <summary>Does a step, for which there is a limit of time. What throws is broken, and gives nothing.</summary>
    public T? Step<T>(string name, Func<T> step)
    {
        var result = default(T);
        Guard(name, () =>
        {
            (result, var time) = Time(step);
            // Once more, should it have been other work on the machine.
            if (time > limit && Time(step).Time is var again && again > limit)
                Break($"slow: {name}", FormattableString.Invariant($"{again.TotalSeconds:F1} s"));
        });
        return result;
    }

    public void Guard(string name, Action step)
    {
        try
        {
            step();
        }
        catch (Exception e)
        {
            var cause = e.GetBaseException();
            Break($"{cause.GetType().Name} in {name} at {PlaceOf(cause)}", e.ToString());
        }
    }

    private static (T Result, TimeSpan Time) Time<T>(Func<T> step)
    {
        var watch = Stopwatch.StartNew();
        return (step(), watch.Elapsed);
    }

    // The first frame of ours: one mistake is one kind.
    private static string PlaceOf(Exception exception) =>
        new StackTrace(exception).GetFrames().Select(it => it.GetMethod()).FirstOrDefault(it => it?.DeclaringType?.FullName?.StartsWith("Fargate.", StringComparison.Ordinal) == true)
            is { } method ? $"{method.DeclaringType!.Name}.{method.Name}" : "no place of ours";
}
