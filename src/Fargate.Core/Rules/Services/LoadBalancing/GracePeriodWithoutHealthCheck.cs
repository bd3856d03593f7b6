using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.LoadBalancing;

/// <summary>A grace period with nothing that is checked.</summary>
internal sealed class GracePeriodWithoutHealthCheck : ResourceRule<Service>
{
    public override string Id => "FARG1226";

    public override string Title => "healthCheckGracePeriodSeconds needs a load balancer or a container health check";

    public override string MessageFormat =>
        "healthCheckGracePeriodSeconds of {0} has no effect: the service has no load balancer, and its containers have no health check";

    public override string Description =>
        "During the grace period, failed health checks of load balancers and containers are ignored. Without health checks, it has no "
        + "effect.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var input = service.Input;
        if (!input.HealthCheckGracePeriodSeconds.IsKnown(out var seconds) || seconds <= 0
            || !input.Lacks("loadBalancers") || !input.Lacks("vpcLatticeConfigurations")
            || context.Task is not { Containers: { IsComplete: true } containers } || containers.Any(it => !it.Lacks("healthCheck")))
        {
            return;
        }

        context.Report(
            input.HealthCheckGracePeriodSeconds.Path,
            [seconds],
            new Edit("remove", "Remove 'healthCheckGracePeriodSeconds'", Change.Remove(input.HealthCheckGracePeriodSeconds.Path)));
    }
}
