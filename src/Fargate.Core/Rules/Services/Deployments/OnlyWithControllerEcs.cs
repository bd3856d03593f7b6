using Fargate.Core.Model.Services;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>Something that the service's deployment controller does not have.</summary>
internal sealed class OnlyWithControllerEcs : ResourceRule<Service>
{
    public override string Id => "FARG1231";

    public override string Title => "Setting, such as a circuit breaker, requires the ECS deployment controller";

    public override string MessageFormat => "The {0} deployment controller does not support {1}";

    public override string Description =>
        "The circuit breaker, alarms, the deployment strategies of Amazon ECS, their lifecycle hooks, Service Connect and EBS volumes "
        + "require the deployment controller ECS.";

    public override Certainty Certainty => Certainty.Documented;

    public override void Check(Service service, RuleContext context)
    {
        if (!service.Input.DeploymentController.Type.IsKnown(out var controller)
            || controller is not (ServiceDeployments.CodeDeploy or ServiceDeployments.External))
        {
            return;
        }

        var deployment = service.Input.DeploymentConfiguration;
        Check(deployment.CircuitBreaker.Enable.Is(true), () => deployment.CircuitBreaker.Path, "the deployment circuit breaker");
        Check(deployment.Alarms.Enable.Is(true), () => deployment.Alarms.Path, "deployment alarms");
        Check(service.Input.ShiftingStrategy() is not null, () => deployment.Strategy.Path, "the deployment strategies of Amazon ECS");
        Check(deployment.LifecycleHooks.Count > 0, () => deployment.LifecycleHooks.Path, "lifecycle hooks of Amazon ECS");
        var connect = service.Input.ServiceConnectConfiguration;
        Check(connect.Enabled.Is(true), () => connect.Path, "Service Connect");
        Check(service.Launch.VolumeConfigurations.Count > 0, () => service.Launch.VolumeConfigurations.Path, "EBS volumes");

        void Check(bool isUsed, Func<ApiPath> path, string what)
        {
            if (isUsed)
                context.Report(path(), [controller, what]);
        }
    }
}
