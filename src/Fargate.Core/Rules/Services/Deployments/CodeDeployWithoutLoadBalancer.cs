using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>CodeDeploy without a load balancer.</summary>
internal sealed class CodeDeployWithoutLoadBalancer : ResourceRule<Service>
{
    public override string Id => "FARG1238";

    public override string Title => "Deployment controller CODE_DEPLOY needs a load balancer";

    public override string MessageFormat => "The deployment controller is CODE_DEPLOY, but the service has no load balancer: add one";

    public override string Description =>
        "ECS returns \"the service requires an Application Load Balancer or Network Load Balancer\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override void Check(Service service, RuleContext context)
    {
        if (service is { Input: { LoadBalancers: { Count: 0, IsComplete: true }, DeploymentController.Type: var type } }
            && type.IsKnown(out var controller) && controller == ServiceDeployments.CodeDeploy)
        {
            context.Report(type.Path, []);
        }
    }
}
