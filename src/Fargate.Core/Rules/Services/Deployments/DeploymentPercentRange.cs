using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>A percentage of a deployment is out of range.</summary>
internal sealed class DeploymentPercentRange : ResourceRule<Service>
{
    public override string Id => "FARG1228";

    public override string Title => "minimumHealthyPercent or maximumPercent is out of range";

    public override string MessageFormat => "{0} is {1}; it must be {2}";

    public override string Description =>
        "The minimum healthy percent is 0 to 100, the maximum percent 100 or more.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var deployment = service.Input.DeploymentConfiguration;
        Check(ServiceLimits.MinimumHealthyPercent, deployment.MinimumHealthyPercent, null);
        var room = new Edit("default", "Set maximumPercent to 200, the default", Change.Set(deployment.MaximumPercent.Path, 200));
        // 100 and 100 is the next error: a deployment needs room to replace tasks.
        Check(ServiceLimits.MaximumPercent, deployment.MaximumPercent, deployment.MinimumHealthyPercent.MayBe(100, whenAbsent: 100) ? room : null);

        void Check(NumberRange range, Value<int> value, Edit? edit)
        {
            if (value.IsKnown(out var number) && !range.Contains(number))
                context.Report(value.Path, [range.Field, number, Wording.Of(range)], edit ?? RangeEdit.For(range, value, number));
        }
    }
}
