using Fargate.Core.Model.Services;

namespace Fargate.Core.Rules.Services.Deployments;

/// <summary>Who replaces the tasks of a service, and how.</summary>
internal static class ServiceDeployments
{
    public const string CodeDeploy = "CODE_DEPLOY";
    public const string External = "EXTERNAL";

    private const string Ecs = "ECS";
    private const string Rolling = "ROLLING";

    /// <summary>Whether Amazon ECS itself surely replaces them, step by step.</summary>
    public static bool IsRolling(this ServiceInput service) =>
        service.DeploymentController.Type.Is(Ecs, whenAbsent: Ecs)
        && service.DeploymentConfiguration.Strategy.Is(Rolling, whenAbsent: Rolling);

    /// <summary>Whether its task definition, and what that runs on, may stand in the task sets that an external controller makes.</summary>
    public static bool MayHaveTaskSets(this ServiceInput service) =>
        service.DeploymentController.Type.MayBe(External, whenAbsent: Ecs);

    /// <summary>The strategy, where it surely shifts the traffic from one version to the other; else null.</summary>
    public static string? ShiftingStrategy(this ServiceInput service) =>
        service.DeploymentConfiguration.Strategy.IsKnown(out var strategy) && strategy is "BLUE_GREEN" or "LINEAR" or "CANARY" ? strategy : null;
}
