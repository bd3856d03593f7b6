using Fargate.Core.Limits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>A circuit breaker with a threshold that it cannot have.</summary>
internal sealed class InvalidFailureThreshold : ResourceRule<Service>
{
    public override string Id => "FARG1264";

    public override string Title => "Deployment circuit breaker threshold is not valid";

    public override string MessageFormat => "The deployment circuit breaker {0}";

    public override string Description =>
        "The API requires the type and value of a threshold, and whether the circuit breaker is enabled. A percentage is 1 to 100.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var breaker = service.Input.DeploymentConfiguration.CircuitBreaker;
        if (breaker.IsPresent && breaker.Enable.IsAbsent)
            context.Report(breaker.Enable.Path, ["is neither on nor off: enable is missing, which the API requires"]);
        var threshold = breaker.Threshold;
        if (!threshold.IsPresent)
            return;
        if (threshold.Type.IsAbsent)
            context.Report(threshold.Type.Path, ["has a threshold without a type"]);
        if (threshold.Failures.IsAbsent)
            context.Report(threshold.Failures.Path, ["has a threshold without a value"]);
        if (!threshold.Failures.IsKnown(out var number) || !threshold.Type.IsKnown(out var type))
            return;
        var range = type == "COUNT" ? ServiceLimits.FailureCount : ServiceLimits.FailurePercent;
        if (!range.Contains(number))
            context.Report(
                threshold.Failures.Path,
                [SizeEdits.Invariant($"has a threshold of {number}, which must be {Wording.Of(range)}")],
                RangeEdit.For(range, threshold.Failures, number));
    }
}
