namespace Fargate.Core.Rules.Eks;

/// <summary>A profile that no pod matches.</summary>
internal sealed class NoSelector : ResourceRule
{
    public override string Id => "FARG1301";

    public override string Title => "The profile selects no pod";

    public override string MessageFormat => "The profile has no selector, so that no pod runs on Fargate: add [PodSelector] with a namespace";

    public override string Description => "A pod runs on Fargate where it matches a selector. CloudFormation refuses a profile without one.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(ResourceContext context)
    {
        if (context.FargateProfile is { Selectors: { Count: 0, IsComplete: true } } profile)
            context.Report(profile.Path, []);
    }
}
