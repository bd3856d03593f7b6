using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Containers;

/// <summary>A kernel parameter that belongs to the machine, not to a container.</summary>
internal sealed class UnknownSystemControl : TaskDefinitionRule
{
    public override string Id => "FARG0324";

    public override string Title => "systemControls must contain only kernel parameters that ECS can set for a task";

    public override string MessageFormat => "'{0}' cannot be set in systemControls: {1}";

    public override string Description =>
        "Only kernel parameters that can be set for a single container are supported: net.*, fs.mqueue.*, kernel.msgmax, kernel.msgmnb, "
        + "kernel.msgmni, kernel.sem, kernel.shmall, kernel.shmmax, kernel.shmmni and kernel.shm_rmid_forced. With net.core.rmem_max or "
        + "net.core.wmem_max a task on Fargate does not start: \"open /proc/sys/net/core/rmem_max: no such file or directory\".";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.RuntimePlatform.IsWindows == true)
            return;
        foreach (var container in task.Containers)
        {
            foreach (var control in container.SystemControls)
            {
                if (!control.Namespace.IsKnown(out var name) || name.Length == 0)
                    continue;
                if (!KernelLimits.IsNamespaced(name))
                    context.Report(control.Namespace.Path, [Wording.Truncate(name), "only net.*, fs.mqueue.* and the kernel's IPC parameters can"]);
                else if (task.RequiresFargate == true && KernelLimits.IsMissingInNetwork(name))
                    context.Report(control.Namespace.Path, [name, "the network of the task has no such parameter, so the task would not start"]);
            }
        }
    }
}
