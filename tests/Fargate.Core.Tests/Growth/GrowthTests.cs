using System.Diagnostics;
using Fargate.Core.Json;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes.Import;
using Fargate.Core.Sources.Files;
using Xunit.Abstractions;

namespace Fargate.Core.Tests.Growth;

/// <summary>What is four times as long takes about four times as long, whatever its shape: to check, and to import.</summary>
[Collection(nameof(Alone))]
public class GrowthTests(ITestOutputHelper output)
{
    private const int Least = 1 << 12;
    private const int Most = 1 << 16;
    private const int Times = 4;

    // Between what is linear, 4, and what is quadratic, 16, with room for a machine that has other work.
    private const double MaxGrowth = 12;

    // What takes less is no matter, however it grows: a file cannot be much longer.
    private const double Quick = 150;

    [Fact]
    public void Rules() => AssertLinear(text => _ = TaskDefinitionFile.Read(text).Check(RuleOptions.None));

    [Fact]
    public void Import() => AssertLinear(text =>
    {
        if (RegisterInput.Of(JsonReader.Read(text, JsonDialect.File)) is { } input)
            _ = AnnotatedClass.Write(input.Definition, new AnnotatedClassOptions("App"));
    });

    private void AssertLinear(Action<string> work)
    {
        var slow = new List<string>();
        var slowest = (Name: "", Milliseconds: 0.0);
        foreach (var (name, of) in GrownFiles.All())
        {
            var (length, milliseconds) = (Least, 0.0);
            // Larger and larger, so that nobody waits for what is quadratic.
            while (length < Most && milliseconds <= Quick)
            {
                length *= Times;
                milliseconds = Time(work, of(length));
            }

            if (milliseconds > slowest.Milliseconds)
                slowest = ($"{name}, {length} characters", milliseconds);
            // Again and again, should it have been other work on the machine.
            if (milliseconds > Quick && Enumerable.Range(0, 8).All(_ => Growth() > MaxGrowth))
                slow.Add($"{name}: {length} characters, {milliseconds:F0} ms");

            double Growth() => Best(work, of(length)) / Best(work, of(length / Times));
        }

        output.WriteLine($"The slowest: {slowest.Name}, {slowest.Milliseconds:F0} ms");
        Assert.True(slow.Count == 0, string.Join("\n", slow));
    }

    // Other work on the machine makes a run longer, and none makes it shorter.
    private static double Best(Action<string> work, string text) => Enumerable.Range(0, 3).Min(_ => Time(work, text));

    private static double Time(Action<string> work, string text)
    {
        var watch = Stopwatch.StartNew();
        work(text);
        return watch.Elapsed.TotalMilliseconds;
    }
}
