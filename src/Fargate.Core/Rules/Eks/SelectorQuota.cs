using Fargate.Core.Limits;
using Fargate.Core.Model.Eks;

namespace Fargate.Core.Rules.Eks;

/// <summary>More selectors or labels than an account has without asking for more.</summary>
internal sealed class SelectorQuota : ResourceRule<FargateProfile>
{
    public override string Id => "FARG1302";

    public override string Title => "Fargate profile exceeds the quota of selectors or labels";

    public override string MessageFormat => "The {0} has {1} {2}; the quota is {3}, unless AWS has raised it for your account";

    public override string Description =>
        "EKS quotas: 5 selectors in a profile, 5 label pairs in a selector. Both are adjustable; switch the rule off if yours are higher.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(FargateProfile profile, RuleContext context)
    {
        if (profile.Selectors.Count > EksLimits.MaxSelectors)
            context.Report(profile.Selectors[EksLimits.MaxSelectors].Path, ["profile", profile.Selectors.Count, "selectors", EksLimits.MaxSelectors]);
        foreach (var selector in profile.Selectors)
        {
            if (selector.Labels.Keys.Count > EksLimits.MaxLabels)
                context.Report(selector.Labels.Path, ["selector", selector.Labels.Keys.Count, "labels", EksLimits.MaxLabels]);
        }
    }
}
