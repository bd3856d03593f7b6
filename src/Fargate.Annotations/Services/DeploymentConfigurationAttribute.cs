namespace Fargate;

/// <summary>
/// How a new version of the service replaces the old one.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class DeploymentConfigurationAttribute() : FargateAttribute
{
    /// <summary>
    /// How many tasks must keep running during a deployment, in percent of the desired count, rounded up: 0 to 100. 100 by default. Not 100
    /// together with a <see cref="MaximumPercent"/> of 100, which would block deployments.
    /// </summary>
    public int MinimumHealthyPercent { get; set; }

    /// <summary>
    /// How many tasks may run or start during a deployment, in percent of the desired count, rounded down: 100 or more. 200 by default.
    /// </summary>
    public int MaximumPercent { get; set; }

    /// <summary>
    /// What happens if the new tasks fail to start. Nothing by default. Only with the rolling strategy of the deployment controller ECS.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html
    /// </summary>
    public DeploymentCircuitBreaker DeploymentCircuitBreaker { get; set; }

    /// <summary>
    /// Whether the circuit breaker resets its count when a task becomes healthy. True by default. Only with a
    /// <see cref="DeploymentCircuitBreaker"/>.
    /// </summary>
    public bool ResetOnHealthyTask { get; set; }

    /// <summary>
    /// The unit of <see cref="ThresholdValue"/>. A percentage of the desired count within bounds by default. Only with a
    /// <see cref="DeploymentCircuitBreaker"/>, and together with the value.
    /// </summary>
    public DeploymentThresholdType ThresholdType { get; set; }

    /// <summary>
    /// The number of failures that triggers the circuit breaker, in the unit of <see cref="ThresholdType"/>: 0 or more, or a percentage of 1
    /// to 100. 50 by default.
    /// </summary>
    public int ThresholdValue { get; set; }

    /// <summary>
    /// How the tasks are replaced. Rolling by default. The others need the deployment controller ECS, and a load balancer or Service Connect.
    /// </summary>
    public DeploymentStrategy Strategy { get; set; }

    /// <summary>
    /// How long the old version keeps running after all traffic has shifted, in minutes: 0 to 1440. Required for blue/green; not for a rolling
    /// deployment.
    /// </summary>
    public int BakeTimeInMinutes { get; set; }

    /// <summary>
    /// The part of the traffic that shifts at each step of a linear deployment, in percent: 3.0 to 100.0, in steps of 0.1. 10 by default.
    /// Not valid for other strategies.
    /// </summary>
    public double StepPercent { get; set; }

    /// <summary>
    /// The time between the steps of a linear deployment in minutes: 0 to 1440. 6 by default. Not valid for other strategies.
    /// </summary>
    public int StepBakeTimeInMinutes { get; set; }

    /// <summary>
    /// The part of the traffic that shifts first in a canary deployment, in percent: 0.1 to 100.0, in steps of 0.1. 5 by default. Not valid
    /// for other strategies.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/canary-deployment.html
    /// </summary>
    public double CanaryPercent { get; set; }

    /// <summary>
    /// The time in minutes before the rest of the traffic shifts in a canary deployment: 0 to 1440. 10 by default. Not valid for other
    /// strategies.
    /// </summary>
    public int CanaryBakeTimeInMinutes { get; set; }
}
