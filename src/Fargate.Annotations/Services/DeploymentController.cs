namespace Fargate;

/// <summary>
/// What deploys a new version of a service.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html
/// </summary>
public enum DeploymentController
{
    /// <summary>Amazon ECS itself, with a <see cref="DeploymentStrategy"/>. The default.</summary>
    Ecs,

    /// <summary>AWS CodeDeploy, blue/green. The service needs an Application or Network Load Balancer.</summary>
    CodeDeploy,

    /// <summary>An external program. The service then has neither a task definition nor load balancers.</summary>
    External,
}
