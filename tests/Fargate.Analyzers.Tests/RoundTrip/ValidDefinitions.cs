using CsCheck;

namespace Fargate.Analyzers.Tests.RoundTrip;

/// <summary>
/// Random definitions over everything that our attributes can say, valid by what the API and Fargate demand: no rule may speak of them.
/// </summary>
internal sealed class ValidDefinitions : Gen<TaskTree>
{
    public static readonly Gen<TaskTree> Instance = new ValidDefinitions();

    public override TaskTree Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var task = new TaskDrawing(draw).Draw();
        size = draw.Size;
        return task;
    }

    /// <summary>The same ones in each run.</summary>
    public static TaskTree[][] Fixed(int batches, int batchSize)
    {
        var random = new PCG(20261123, 1);
        return [.. Enumerable.Range(0, batches).Select(_ => Instance.Array[batchSize].Generate(random, null, out Size _))];
    }
}
