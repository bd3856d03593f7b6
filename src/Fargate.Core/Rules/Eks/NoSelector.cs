using Fargate.Core.Model.Eks;

namespace Fargate.Core.Rules.Eks;

/// <summary>A profile that no pod matches.</summary>
internal sealed class NoSelector : ResourceRule<FargateProfile>
{
    public override string Id => "FARG1301";

    public override string Title => "Fargate profile needs a pod selector";

    public override string MessageFormat => "The profile has no selector, so no pod runs on Fargate: add a {0} with a namespace";

    public override string Description =>
        "A pod runs on Fargate if it matches a selector. CloudFormation rejects a profile without one.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(FargateProfile profile, RuleContext context)
    {
        if (profile.Selectors is { Count: 0, IsComplete: true } selectors)
            context.Report(profile.Path, [context.Words.ItemOf(selectors.Path)]);
    }
}
