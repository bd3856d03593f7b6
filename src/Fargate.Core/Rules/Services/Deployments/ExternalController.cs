using Fargate.Core.Edits;
using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>A service with an external controller that says what its task sets say.</summary>
internal sealed class ExternalController : ResourceRule<Service>
{
    public override string Id => "FARG1239";

    public override string Title => "Service with controller EXTERNAL cannot set taskDefinition or loadBalancers";

    public override string MessageFormat => "The deployment controller is EXTERNAL: remove {0}, which task sets specify";

    public override string Description =>
        "ECS returns \"TaskDefinition must be blank\" or \"LoadBalancers must be empty or null\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    public override void Check(Service service, RuleContext context)
    {
        var input = service.Input;
        var type = input.DeploymentController.Type;
        if (!type.IsKnown(out var controller)
            || controller != ServiceDeployments.External)
        {
            return;
        }

        var found = new List<string>();
        if (input.TaskDefinition.IsKnown(out _))
            found.Add("taskDefinition");
        if (input.LoadBalancers.Count > 0)
            found.Add("loadBalancers");
        if (found.Count > 0)
            context.Report(type.Path, [Wording.And(found)], new Edit("remove", "Use the ECS deployment controller", Change.Remove(type.Path)));
    }
}
