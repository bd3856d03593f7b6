using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Storage;

/// <summary>More than one volume that is described when the task is started.</summary>
internal sealed class SecondLaunchVolume : TaskDefinitionRule
{
    public override string Id => "FARG0713";

    public override string Title => "Only one volume of a task can set configuredAtLaunch";

    public override string MessageFormat => "Only one volume of a task can set configuredAtLaunch, and {0} already does";

    public override string Description =>
        "AWS documents that a task can have only one Amazon EBS volume.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        string? first = null;
        foreach (var volume in task.Volumes)
        {
            if (!volume.ConfiguredAtLaunch.IsKnown(out var atLaunch) || !atLaunch)
                continue;
            if (first is not null)
                context.Report(volume.ConfiguredAtLaunch.Path, [first]);
            first ??= volume.Name.IsKnown(out var name) ? $"'{Wording.Truncate(name)}'" : "another volume";
        }
    }
}
