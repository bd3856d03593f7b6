using Fargate.Core.Costs;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules.Containers;

namespace Fargate.Core.Rules.RightSizing;

/// <summary>A smaller size holds all that the containers ask for.</summary>
// CPU units of a container are a share, and a reservation no limit: it may use more, so the rule is off until a team wants it.
internal sealed class SmallerSizeFits : TaskDefinitionRule
{
    public override string Id => "FARG1110";

    public override string Title => "Smaller task size is enough for the containers' cpu and memory";

    public override string MessageFormat => "The containers request {0} CPU units and {1} MiB in total, which fit in {2}{3}";

    public override string Description =>
        "Fargate bills the size of the task, not what its containers request. Every container here sets CPU units and memory. It may use "
        + "more than it requests, as long as the task has more.";

    public override Certainty Certainty => Certainty.OptIn;

    public override bool HasEdits => true;

    public override bool IsAboutSize => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        // On Windows the operating system itself takes a part.
        if (task.RuntimePlatform.IsWindows != false || task.Containers is not { IsComplete: true, Count: > 0 } containers
            || !containers.All(HasRequests)
            || BilledTask.Of(task) is not { Size: var now })
        {
            return;
        }

        var (askedCpu, askedMemory) = (ContainerTotals.Cpu(task), ContainerTotals.Memory(task));
        var asked = new TaskSize((int)Math.Min(askedCpu, int.MaxValue), (int)Math.Min(askedMemory, int.MaxValue));
        if (TaskSizes.SmallestThatHolds(asked, isWindows: false) is not { } enough
            || enough.Cpu > now.Cpu || enough.Memory > now.Memory || enough == now)
        {
            return;
        }

        context.Report(
            task.Cpu.Path,
            [askedCpu, askedMemory, SizeEdits.Text(enough), PricedTask.TitleOf(task, context.Build, enough)],
            SizeEdits.To(task, context.Build, now, enough, "smaller", $"Use {SizeEdits.Text(enough)}"));
    }

    private static bool HasRequests(Container container) =>
        container.Cpu.IsKnown(out var cpu) && cpu > 0
        && (container.Memory.IsKnown(out var memory) || container.MemoryReservation.IsKnown(out memory)) && memory > 0;
}
