using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>Both percentages of a deployment are 100.</summary>
internal sealed class DeploymentBlocked : ResourceRule<Service>
{
    private const int All = 100;

    public override string Id => "FARG1229";

    public override string Title => "maximumPercent and minimumHealthyPercent must not both be 100";

    public override string MessageFormat => "maximumPercent is 100 and minimumHealthyPercent {0}, so a deployment can neither start nor stop a task";

    public override string Description =>
        "ECS returns \"Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var input = service.Input;
        var deployment = input.DeploymentConfiguration;
        if (!deployment.MaximumPercent.Is(All)
            || !deployment.MinimumHealthyPercent.Is(All, whenAbsent: All)
            || !input.IsRolling() || input.SchedulingStrategy is { IsAbsent: false })
        {
            return;
        }

        context.Report(
            deployment.MaximumPercent.Path,
            [deployment.MinimumHealthyPercent.IsAbsent ? "is 100 by default" : "is 100"],
            new Edit("add", "Set maximumPercent to 200 (start new tasks first)", Change.Set(deployment.MaximumPercent.Path, 200)),
            new Edit("end", "Set minimumHealthyPercent to 0 (stop old tasks first)", Change.Set(deployment.MinimumHealthyPercent.Path, 0)));
    }
}
