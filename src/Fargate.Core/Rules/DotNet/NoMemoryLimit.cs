using System.Globalization;
using Fargate.Core.Aws;
using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.DotNet;

/// <summary>The garbage collector cannot see the memory of the task.</summary>
internal sealed class NoMemoryLimit : TaskDefinitionRule
{
    // A percentage, and how much is conserved, are of the limit that is missing.
    private static readonly string[] Limits = [GcSettings.HeapHardLimit, GcSettings.OlderHeapHardLimit];

    public override string Id => "FARG1401";

    public override string Title => "Set container memory so that .NET sees a memory limit";

    public override string MessageFormat => "Container '{0}' has no memory, so .NET sees the memory of the host instead of that of the task: set memory";

    public override string Description =>
        "The garbage collector sizes the heap by the memory limit of the container. Without one it sees the memory of the host, which is "
        + "larger than the task, and the container is killed before the collector starts to collect.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.RuntimePlatform.IsWindows != false)
            return;
        foreach (var it in DotNetContainer.Of(task, context.Build))
        {
            var container = it.Container;
            if (!container.Memory.IsAbsent || Array.Exists(Limits, name => !it.TryFindVariable(name, out var value) || value is not null))
                continue;
            context.Report(container.Memory.Path, [container.Name.Describe("?")], Edits());

            // What others in the task need, no one but their author knows.
            Edit[] Edits() =>
                task.Containers is { IsComplete: true, Count: 1 } && task.Memory.IsKnown(out var text) && SizeText.TryParseMemory(text, out var memory)
                    ? [new Edit("task", $"Set memory to {memory.ToString(CultureInfo.InvariantCulture)} MiB, as for the task", Change.Set(container.Memory.Path, memory))]
                    : [];
        }
    }
}
