namespace Fargate;

/// <summary>
/// Declares a service, which keeps a number of tasks of a task definition running. The build writes the input of CreateService as
/// <c>fargate/&lt;serviceName&gt;.service.json</c> into the output folder; an abstract class is a template for others and writes nothing.
/// </summary>
/// <remarks>
/// What is not set is not written, and the service's default applies. On Fargate a service needs a
/// <see cref="NetworkConfigurationAttribute"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ServiceAttribute : FargateAttribute
{
    /// <summary>
    /// Declares a service, which keeps a number of tasks of a task definition running. The build writes the input of CreateService as
    /// <c>fargate/&lt;serviceName&gt;.service.json</c> into the output folder; an abstract class is a template for others and writes
    /// nothing. The task definition is the class itself.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html
    /// </summary>
    /// <param name="serviceName">The service's name, unique in its cluster: 1 to 255 letters, digits, hyphens and underscores. It also names
    /// the files.</param>
    public ServiceAttribute(string serviceName) => ServiceName = serviceName;

    /// <summary>
    /// Declares a service, which keeps a number of tasks of a task definition running. The build writes the input of CreateService as
    /// <c>fargate/&lt;serviceName&gt;.service.json</c> into the output folder; an abstract class is a template for others and writes
    /// nothing. The task definition is another class of the project.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html
    /// </summary>
    /// <param name="serviceName">The service's name, unique in its cluster: 1 to 255 letters, digits, hyphens and underscores. It also names
    /// the files.</param>
    /// <param name="task">The class with the <see cref="TaskDefinitionAttribute"/>.</param>
    public ServiceAttribute(string serviceName, Type task)
    {
        ServiceName = serviceName;
        Task = task;
    }

    /// <summary>
    /// Declares a service, which keeps a number of tasks of a task definition running. The build writes the input of CreateService as
    /// <c>fargate/&lt;serviceName&gt;.service.json</c> into the output folder; an abstract class is a template for others and writes
    /// nothing. The task definition is not in the project.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service_definition_parameters.html
    /// </summary>
    /// <param name="serviceName">The service's name, unique in its cluster: 1 to 255 letters, digits, hyphens and underscores. It also names
    /// the files.</param>
    /// <param name="taskDefinition">Its family, which means the latest revision; <c>family:revision</c>; or its ARN.</param>
    public ServiceAttribute(string serviceName, string taskDefinition)
    {
        ServiceName = serviceName;
        TaskDefinition = taskDefinition;
    }

    /// <summary>The service's name.</summary>
    public string ServiceName { get; }

    /// <summary>The class of the task definition.</summary>
    public Type? Task { get; }

    /// <summary>The family, <c>family:revision</c> or ARN of a task definition that is not in the project.</summary>
    public string? TaskDefinition { get; }

    /// <summary>
    /// The revision of the class's task definition that the service runs: 1 or more. The newest by default. The checks use the class, which
    /// should match that revision.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/update-task-definition-console-v2.html
    /// </summary>
    public int Revision { get; set; }

    /// <summary>
    /// The cluster: <c>typeof</c> the class with the <see cref="ClusterAttribute"/>, or its name or ARN as a string. The cluster
    /// <c>default</c> of the account by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html
    /// </summary>
    public object? Cluster { get; set; }

    /// <summary>
    /// How many tasks run: 0 to 5000, or to 1000 with a <see cref="ServiceRegistryAttribute"/>. Required. A
    /// <see cref="ScalableTargetAttribute"/> changes it later on.
    /// </summary>
    public int DesiredCount { get; set; }

    /// <summary>How the number of tasks is determined. The <see cref="DesiredCount"/> by default, and always on Fargate.</summary>
    public SchedulingStrategy SchedulingStrategy { get; set; }

    /// <summary>
    /// What the tasks run on: <see cref="Fargate.LaunchType.Fargate"/>. Not together with a
    /// <see cref="CapacityProviderStrategyAttribute"/>. Without either, the cluster's default strategy applies.
    /// </summary>
    public LaunchType LaunchType { get; set; }

    /// <summary>
    /// The Fargate platform version: <c>LATEST</c>, which is the default; <c>1.4.0</c> on Linux or <c>1.0.0</c> on Windows. Older ones
    /// have been retired.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html
    /// </summary>
    public string? PlatformVersion { get; set; }

    /// <summary>
    /// The time after a task's start in seconds in which failed health checks, of the load balancer and of the containers, are ignored: 0 or
    /// more. 0 by default. It has no effect without health checks.
    /// </summary>
    public int HealthCheckGracePeriodSeconds { get; set; }

    /// <summary>
    /// Whether commands can be run in the containers with ECS Exec. False by default. The task needs a
    /// <see cref="TaskDefinitionAttribute.TaskRoleArn"/>, and ECS Exec does not work in containers with a read-only root file system.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
    /// </summary>
    public bool EnableExecuteCommand { get; set; }

    /// <summary>
    /// Whether tasks are rebalanced between Availability Zones. True by default. Not supported if
    /// <see cref="DeploymentConfigurationAttribute.MaximumPercent"/> is 100.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-rebalancing.html
    /// </summary>
    public bool AvailabilityZoneRebalancing { get; set; }

    /// <summary>
    /// What deploys a new version. Amazon ECS by default. <see cref="DeploymentCircuitBreaker"/>, <see cref="DeploymentAlarmsAttribute"/>,
    /// <see cref="DeploymentStrategy"/>, Service Connect and EBS volumes require that one.
    /// </summary>
    public DeploymentController DeploymentController { get; set; }

    /// <summary>
    /// Whether the tasks get tags with the names of the cluster and the service. False by default. Needs a <see cref="PropagateTags"/>
    /// other than none.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html
    /// </summary>
    public bool EnableEcsManagedTags { get; set; }

    /// <summary>
    /// Where the tags of the tasks come from. None by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html
    /// </summary>
    public PropagateTags PropagateTags { get; set; }
}
