using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Task;

/// <summary>The network mode is another than awsvpc, or is not written.</summary>
internal sealed class NetworkModeNotAwsvpc : TaskDefinitionRule
{
    public override string Id => "FARG0202";

    public override string Title => "Fargate supports only network mode awsvpc";

    public override string MessageFormat => "Fargate supports only network mode 'awsvpc', but networkMode is {0}";

    public override string Description =>
        "Every Fargate task has its own network interface. For any other mode, and for a missing one (the default of the API is bridge), "
        + "ECS returns \"Fargate only supports network mode 'awsvpc'.\"";

    public override Certainty Certainty => Certainty.Enforced;

    public override IReadOnlyList<string> Controls => ["security-hub:ECS.17"];

    public override bool HasEdits => true;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var mode = task.NetworkMode;
        if (mode.MayBe(NetworkModes.Awsvpc, whenAbsent: ""))
            return;
        context.Report(
            mode.Path,
            [mode.IsKnown(out var other) ? $"'{other}'" : "not set"],
            new Edit("awsvpc", "Use network mode 'awsvpc'", Change.Set(mode.Path, NetworkModes.Awsvpc)));
    }
}
