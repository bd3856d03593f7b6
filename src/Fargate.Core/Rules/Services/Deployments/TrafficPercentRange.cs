using System.Globalization;
using Fargate.Core.Limits;
using Fargate.Core.Model;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>A part of the traffic that a deployment cannot move.</summary>
internal sealed class TrafficPercentRange : ResourceRule<Service>
{
    public override string Id => "FARG1235";

    public override string Title => "stepPercent must be 3 to 100, and canaryPercent 0.1 to 100";

    public override string MessageFormat => "{0} is {1}; it must be {2} to 100.0, in steps of 0.1";

    public override string Description =>
        "A step of a linear deployment is 3.0 to 100.0 percent, the first step of a canary deployment 0.1 to 100.0, both multiples of "
        + "0.1.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        var deployment = service.Input.DeploymentConfiguration;
        Check("stepPercent", ServiceLimits.MinStepPercent, deployment.Linear.StepPercent);
        Check("canaryPercent", ServiceLimits.MinCanaryPercent, deployment.Canary.CanaryPercent);

        void Check(string field, double least, Value<double> value)
        {
            if (value.IsKnown(out var percent) && !(percent >= least && percent <= 100 && IsMultiple(percent)))
                context.Report(value.Path, [field, percent, least.ToString("0.0", CultureInfo.InvariantCulture)]);
        }
    }

    // Tenths have no exact value.
    private static bool IsMultiple(double percent) => Math.Abs((percent * 10) - Math.Round(percent * 10)) < 1e-6;
}
