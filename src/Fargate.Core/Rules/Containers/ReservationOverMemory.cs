using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A container reserves more memory than it may use.</summary>
internal sealed class ReservationOverMemory : TaskDefinitionRule
{
    public override string Id => "FARG0315";

    public override string Title => "memoryReservation must not exceed memory";

    public override string MessageFormat => "memoryReservation is {0} MiB; it must not exceed memory, which is {1} MiB";

    public override string Description =>
        "ECS returns \"'memory' must be greater than or equal to 'memoryReservation'\". Equal values are allowed.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            // Docker takes 0 for no limit at all.
            if (!container.Memory.IsKnown(out var memory) || memory <= 0
                || !container.MemoryReservation.IsKnown(out var reserved) || reserved <= memory)
            {
                continue;
            }

            var path = container.MemoryReservation.Path;
            context.Report(path, [reserved, memory], memory < ContainerLimits.MinMemoryMiB
                ? []
                : [new Edit("reservation", SizeEdits.Invariant($"Set memoryReservation to {memory} MiB"), Change.Set(path, memory))]);
        }
    }
}
