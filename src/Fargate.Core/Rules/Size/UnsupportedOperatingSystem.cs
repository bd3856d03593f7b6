using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Size;

/// <summary>An operating system that only container instances have.</summary>
internal sealed class UnsupportedOperatingSystem : TaskDefinitionRule
{
    public override string Id => "FARG0105";

    public override string Title => "operatingSystemFamily is not supported on Fargate";

    public override string MessageFormat => "Fargate does not support {0}: use LINUX, or Windows Server 2019, 2022 or 2025 (Full or Core)";

    public override string Description =>
        "Windows Server 2016 and the releases 2004 and 20H2 run only on container instances on EC2. The image must be built for the "
        + "version that it runs on.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var family = task.RuntimePlatform.OperatingSystemFamily;
        if (!family.IsKnown(out var name) || OperatingSystems.InsteadOf(name) is not { } other)
            return;
        context.Report(family.Path, [name], new Edit("newer", $"Use {other} (the image must match)", Change.Set(family.Path, other)));
    }
}
