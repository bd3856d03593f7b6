using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A container waits for the health of one whose health nobody checks.</summary>
internal sealed class HealthyWithoutHealthCheck : DependencyRule
{
    public override string Id => "FARG0509";

    public override string Title => "dependsOn condition HEALTHY needs a health check on the other container";

    public override string MessageFormat => "'{0}' has no healthCheck, so condition HEALTHY is never met: add one to '{0}', or use condition START";

    public override string Description =>
        "ECS ignores the HEALTHCHECK of the image. It returns \"A dependency container with HEALTHY condition must have health check "
        + "configured\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    protected override void Check(TaskDefinition task, RuleContext context, ContainerDependency dependency, string condition, Container target)
    {
        if (condition == "HEALTHY" && target.Lacks("healthCheck"))
        {
            context.Report(
                dependency.Condition.Path,
                [target.Name.Describe()],
                new Edit("start", "Change condition to START", Change.Set(dependency.Condition.Path, "START")));
        }
    }
}
