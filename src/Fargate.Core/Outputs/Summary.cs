using System.Globalization;
using Fargate.Core.Aws;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Outputs;

/// <summary>A definition at a glance: what the build says of a file that it wrote.</summary>
public static class Summary
{
    /// <summary><c>256 CPU units, 512 MiB, 1 container</c>.</summary>
    public static string Of(TaskDefinition task)
    {
        var parts = new List<string>();
        if (task.Cpu.IsKnown(out var cpu))
            parts.Add(SizeText.TryParseCpu(cpu, out var units) ? Text(units, "CPU units") : cpu);
        if (task.Memory.IsKnown(out var memory))
            parts.Add(SizeText.TryParseMemory(memory, out var mebibytes) ? Text(mebibytes, "MiB") : memory);
        parts.Add(Text(task.Containers.Count, task.Containers.Count == 1 ? "container" : "containers"));
        return string.Join(", ", parts);
    }

    private static string Text(int count, string what) => count.ToString(CultureInfo.InvariantCulture) + " " + what;
}
