using Fargate.Core.Edits;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Services.LoadBalancing;

/// <summary>A grace period that ends before a container behind the load balancer has to be up.</summary>
internal sealed class GracePeriodBelowStartPeriod : ResourceRule<Service>
{
    public override string Id => "FARG1227";

    public override string Title => "healthCheckGracePeriodSeconds is shorter than a container's startPeriod";

    public override string MessageFormat =>
        "Load balancer health checks count after {0} seconds, but {1} has a startPeriod of {2} seconds: raise healthCheckGracePeriodSeconds";

    public override string Description =>
        "During the start period of its health check, a container may fail. The load balancer does not know about it: only the grace "
        + "period of the service makes it wait.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var input = service.Input;
        if (context.Task is not { } task
            || !input.HealthCheckGracePeriodSeconds.IsKnown(out var grace))
        {
            return;
        }

        foreach (var container in task.Containers)
        {
            if (container.HealthCheck.StartPeriod.IsKnown(out var start) && start > grace && IsBehind(input, container))
            {
                var path = input.HealthCheckGracePeriodSeconds.Path;
                var edit = new Edit("start", SizeEdits.Invariant($"Set healthCheckGracePeriodSeconds to {start}"), Change.Set(path, start));
                context.Report(path, [grace, container.Describe(), start], edit);
            }
        }
    }

    private static bool IsBehind(ServiceInput service, Container container) => container.Name.IsKnown(out var name)
        && service.LoadBalancers.Any(it => it.ContainerName.IsKnown(out var target) && target == name);
}
