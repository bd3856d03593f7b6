using Fargate.Core.Model.Services;
using Fargate.Core.Rules.Containers;

namespace Fargate.Core.Rules.Services.Connect;

/// <summary>Containers that leave no memory for the proxy of Service Connect.</summary>
internal sealed class NoMemoryForProxy : ResourceRule<Service>
{
    public override string Id => "FARG1248";

    public override string Title => "Service Connect proxy needs task memory beyond the containers' limits";

    public override string MessageFormat =>
        "The containers' memory limits take {0} of the {1} MiB of the task, and leave none for the Service Connect proxy: AWS recommends 64 MiB or more";

    public override string Description =>
        "The proxy uses memory of the task too, so the task's memory must exceed the sum of its containers' limits.";

    public override Certainty Certainty => Certainty.Practice;

    public override void Check(Service service, RuleContext context)
    {
        var connect = service.Input.ServiceConnectConfiguration;
        if (!connect.Enabled.Is(true)
            || context.Task is not { } task || ContainerTotals.MemoryOf(task) is not { } memory)
        {
            return;
        }

        var limits = task.Containers.Sum(it => it.Memory.IsKnown(out var limit) ? (long)Math.Max(0, limit) : 0);
        // More than the task has is another rule's.
        if (limits == memory)
            context.Report(connect.Path, [limits, memory]);
    }
}
