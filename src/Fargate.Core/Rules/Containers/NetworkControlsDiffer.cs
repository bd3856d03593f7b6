using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>Containers set one parameter of the network to different values.</summary>
internal sealed class NetworkControlsDiffer : TaskDefinitionRule
{
    public override string Id => "FARG0325";

    public override string Title => "Containers must not set the same net.* parameter to different values";

    public override string MessageFormat => "'{0}' is {1} here and {2} in another container; the task has a single value, that of the container that starts last";

    public override string Description =>
        "The containers of a task share one network namespace. AWS documents that the value of the container that starts last applies to "
        + "all, and which one that is may vary.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.RuntimePlatform.IsWindows == true)
            return;
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var container in task.Containers)
        {
            foreach (var control in container.SystemControls)
            {
                if (!control.Namespace.IsKnown(out var name) || !KernelLimits.IsOfNetwork(name) || !control.Value.IsKnown(out var value))
                    continue;
                if (!first.TryGetValue(name, out var other))
                    first.Add(name, value);
                else if (other != value)
                    context.Report(control.Value.Path, [name, value, other], new Edit("same", $"Use {other}, as in the other container", Change.Set(control.Value.Path, other)));
            }
        }
    }
}
