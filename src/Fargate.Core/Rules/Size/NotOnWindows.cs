using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Size;

/// <summary>Something that Fargate has on Linux only.</summary>
internal sealed class NotOnWindows : TaskDefinitionRule
{
    public override string Id => "FARG0106";

    public override string Title => "Windows task has a setting that Fargate supports only on Linux";

    public override string MessageFormat => "Fargate does not support {0} on Windows: remove the setting, or use Linux";

    public override string Description =>
        "AWS documents some twenty settings as supported on Linux only. ECS rejects some of them and ignores others; which ones is not "
        + "known for all.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.RuntimePlatform.IsWindows != true)
            return;
        Check(WindowsGaps.OfTask, task);
        foreach (var volume in task.Volumes)
            Check(WindowsGaps.OfVolume, volume);
        foreach (var container in task.Containers)
        {
            Check(WindowsGaps.OfContainer, container);
            foreach (var mapping in container.PortMappings)
                Check([WindowsGaps.OfPortMapping], mapping);
        }

        void Check<T>(WindowsGap<T>[] gaps, T holder)
        {
            foreach (var gap in gaps)
            {
                if (gap.Find(holder) is { } path)
                    context.Report(path, [gap.Feature], gap.IsRemovable ? [new Edit("remove", $"Remove '{path.Name}'", Change.Remove(path))] : []);
            }
        }
    }
}
