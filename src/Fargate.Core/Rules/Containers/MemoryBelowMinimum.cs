using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A container has less memory than Docker gives to any.</summary>
internal sealed class MemoryBelowMinimum : TaskDefinitionRule
{
    public override string Id => "FARG0316";

    public override string Title => "Container memory must be at least 6 MiB";

    public override string MessageFormat => "'{0}' is {1} MiB; it must be at least {2} MiB (the value is in MiB, not GiB)";

    public override string Description =>
        "Docker reserves 6 MiB for each container, and AWS advises against setting less.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var sum = ContainerTotals.Memory(task);
        var limit = ContainerTotals.MemoryOf(task) ?? long.MaxValue;
        foreach (var container in task.Containers)
        {
            var (memory, reserved) = (TooLittle(container.Memory), TooLittle(container.MemoryReservation));
            if (memory is null && reserved is null)
                continue;
            var changes = new List<Change>();
            if (memory is not null)
                changes.Add(Change.Set(container.Memory.Path, ContainerLimits.MinMemoryMiB));
            if (reserved is not null)
                changes.Add(Change.Set(container.MemoryReservation.Path, ContainerLimits.MinMemoryMiB));
            context.Report(
                memory is null ? container.MemoryReservation.Path : container.Memory.Path,
                [memory is null ? "memoryReservation" : "memory", memory ?? reserved!.Value, ContainerLimits.MinMemoryMiB],
                // A full task has not even that to give.
                sum <= limit && sum + ContainerLimits.MinMemoryMiB - ContainerTotals.Memory(container) > limit
                    ? []
                    : [new Edit("least", SizeEdits.Invariant($"Use {ContainerLimits.MinMemoryMiB} MiB"), [.. changes])]);
        }
    }

    // Docker takes 0 for no limit at all.
    private static int? TooLittle(Value<int> value) =>
        value.IsKnown(out var memory) && memory is > 0 and < ContainerLimits.MinMemoryMiB ? memory : null;
}
