using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>A setting of a linear or a canary deployment in another one.</summary>
internal sealed class SettingOfOtherStrategy : ResourceRule<Service>
{
    public override string Id => "FARG1232";

    public override string Title => "linearConfiguration and canaryConfiguration require strategy LINEAR or CANARY";

    public override string MessageFormat => "{0} is valid only with strategy {1}, and the strategy is {2}";

    public override string Description =>
        "The linear settings are \"only valid when the deployment strategy is LINEAR\", the canary settings \"only valid when the deployment "
        + "strategy is CANARY\".";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var deployment = service.Input.DeploymentConfiguration;
        if (!deployment.Strategy.Applies("ROLLING", out var strategy))
            return;
        Check("linearConfiguration", "LINEAR", deployment.Linear);
        Check("canaryConfiguration", "CANARY", deployment.Canary);

        void Check(string field, string owner, ApiView settings)
        {
            if (strategy != owner && deployment.Has(field))
                context.Report(settings.Path, [field, owner, strategy], new Edit("remove", $"Remove '{field}'", Change.Remove(settings.Path)));
        }
    }
}
