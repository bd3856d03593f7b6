using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Scaling;

/// <summary>A name of a scaling policy or a scheduled action that cannot be.</summary>
internal sealed class InvalidScalingName : ResourceRule<Service>
{
    public override string Id => "FARG1257";

    public override string Title => "Scaling policy or scheduled action name is empty or has an invalid character";

    public override string MessageFormat => "The name of the {0} {1}; it must be 1 to 256 {2}";

    public override string Description =>
        "A policy's name is 1 to 256 printable characters; that of a scheduled action must not contain : / or |, and must not start or "
        + "end with a space.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        foreach (var policy in service.ScalingPolicies)
            Check(policy.PolicyName, "policy", "printable characters", ScalingNames.IsPolicy);
        foreach (var action in service.ScheduledActions)
            Check(action.ScheduledActionName, "scheduled action", "characters without : / | and without spaces at either end", ScalingNames.IsAction);

        void Check(Value<string> value, string what, string rule, Func<string, bool> isValid)
        {
            if (value.IsAbsent)
                context.Report(value.Path, [what, "is missing", rule]);
            else if (value.IsKnown(out var name) && !isValid(name))
                context.Report(value.Path, [what, $"is '{Wording.Truncate(name)}'", rule]);
        }
    }
}
