using System.Globalization;
using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules.Containers;

namespace Fargate.Core.Rules.DotNet;

/// <summary>A limit of the heap that limits nothing, mostly because it is read as hexadecimal.</summary>
internal sealed class HexadecimalHeapLimit : TaskDefinitionRule
{
    private const ulong BytesPerMebibyte = 1024 * 1024;

    public override string Id => "FARG1408";

    public override string Title => ".NET heap limit is read as hexadecimal, and exceeds the container memory";

    public override string MessageFormat => "'{0}' in '{1}' is a hexadecimal number, and means {2}";

    public override string Description =>
        ".NET parses the garbage collector's environment variables as hexadecimal, with or without 0x: 75 is 117. A limit above the "
        + "memory of the container has no effect.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var it in DotNetContainer.Of(task, context.Build))
        {
            foreach (var variable in it.Container.Environment)
            {
                if (!variable.Name.IsKnown(out var name) || !variable.Value.IsKnown(out var text) || !GcSettings.TryParse(text, out var number))
                    continue;
                if (Array.IndexOf(GcSettings.Percents, name) >= 0 && number > 100)
                    Report(variable.Value, name, text, SizeEdits.Invariant($"{number} %"), 100);
                else if (Array.IndexOf(GcSettings.Bytes, name) >= 0 && MemoryFor(task, it.Container) is { } memory && number > memory * BytesPerMebibyte)
                    Report(variable.Value, name, text, SizeEdits.Invariant($"{((number - 1) / BytesPerMebibyte) + 1} MiB, and the memory is {memory} MiB"), memory * BytesPerMebibyte);
            }
        }

        // Where the same digits make sense as a decimal number, that was meant.
        void Report(Value<string> value, string name, string text, string meaning, ulong most) => context.Report(
            value.Path,
            [Wording.Truncate(text), name, meaning],
            ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var meant) && meant <= most
                ? [new Edit("hexadecimal", SizeEdits.Invariant($"Use 0x{meant:X}, which is {meant}"), Change.Set(value.Path, SizeEdits.Invariant($"0x{meant:X}")))]
                : []);
    }

    // MiB.
    private static ulong? MemoryFor(TaskDefinition task, Container container) =>
        container.Memory.IsKnown(out var memory) ? memory > 0 ? (ulong)memory : null
        : container.Memory.IsAbsent && ContainerTotals.MemoryOf(task) is { } ofTask ? (ulong)ofTask
        : null;
}
