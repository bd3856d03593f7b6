namespace Fargate;

/// <summary>
/// Declares a standalone task: tasks of a task definition that are started once and stop by themselves. The build writes the input of RunTask as
/// <c>fargate/&lt;name&gt;.run-task.json</c> into the output folder; an abstract class is a template for others and writes nothing.
/// </summary>
/// <remarks>
/// What is not set is not written, and AWS's default applies. On Fargate, a <see cref="NetworkConfigurationAttribute"/> is required.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/standalone-task-create.html
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class RunTaskAttribute : FargateAttribute
{
    /// <summary>
    /// Declares a standalone task: tasks of a task definition that are started once and stop by themselves. The build writes the input of
    /// RunTask as <c>fargate/&lt;name&gt;.run-task.json</c> into the output folder; an abstract class is a template for others and writes
    /// nothing. The task definition is the class itself.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/standalone-task-create.html
    /// </summary>
    /// <param name="name">The name of the file, because the API has no name for a standalone task: 1 to 255 letters, digits, hyphens and
    /// underscores, unique in the project.</param>
    public RunTaskAttribute(string name) => Name = name;

    /// <summary>
    /// Declares a standalone task: tasks of a task definition that are started once and stop by themselves. The build writes the input of
    /// RunTask as <c>fargate/&lt;name&gt;.run-task.json</c> into the output folder; an abstract class is a template for others and writes
    /// nothing. The task definition is another class of the project.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/standalone-task-create.html
    /// </summary>
    /// <param name="name">The name of the file, because the API has no name for a standalone task: 1 to 255 letters, digits, hyphens and
    /// underscores, unique in the project.</param>
    /// <param name="task">The class with the <see cref="TaskDefinitionAttribute"/>.</param>
    public RunTaskAttribute(string name, Type task)
    {
        Name = name;
        Task = task;
    }

    /// <summary>
    /// Declares a standalone task: tasks of a task definition that are started once and stop by themselves. The build writes the input of
    /// RunTask as <c>fargate/&lt;name&gt;.run-task.json</c> into the output folder; an abstract class is a template for others and writes
    /// nothing. The task definition is not in the project.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/standalone-task-create.html
    /// </summary>
    /// <param name="name">The name of the file, because the API has no name for a standalone task: 1 to 255 letters, digits, hyphens and
    /// underscores, unique in the project.</param>
    /// <param name="taskDefinition">Its family, which means the latest revision; <c>family:revision</c>; or its ARN.</param>
    public RunTaskAttribute(string name, string taskDefinition)
    {
        Name = name;
        TaskDefinition = taskDefinition;
    }

    /// <summary>What the file is called.</summary>
    public string Name { get; }

    /// <summary>The class of the task definition.</summary>
    public Type? Task { get; }

    /// <summary>The family, <c>family:revision</c> or ARN of a task definition that is not in the project.</summary>
    public string? TaskDefinition { get; }

    /// <summary>
    /// The revision of the class's task definition that is run: 1 or more. The newest by default. The checks use the class, which should
    /// match that revision.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/update-task-definition-console-v2.html
    /// </summary>
    public int Revision { get; set; }

    /// <summary>
    /// The cluster: <c>typeof</c> the class with the <see cref="ClusterAttribute"/>, or its name or ARN as a string. The cluster
    /// <c>default</c> of the account by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/clusters.html
    /// </summary>
    public object? Cluster { get; set; }

    /// <summary>How many tasks start: 1 to 10. 1 by default.</summary>
    public int Count { get; set; }

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
    /// Whether commands can be run in the containers with ECS Exec. False by default. The task needs a
    /// <see cref="TaskDefinitionAttribute.TaskRoleArn"/>, and ECS Exec does not work in containers with a read-only root file system.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-exec.html
    /// </summary>
    public bool EnableExecuteCommand { get; set; }

    /// <summary>
    /// Whether the tasks get a tag with the name of the cluster. False by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html
    /// </summary>
    public bool EnableEcsManagedTags { get; set; }

    /// <summary>
    /// Where the tags of the tasks come from. None by default; those of a service are not valid, because there is none.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html
    /// </summary>
    public PropagateTags PropagateTags { get; set; }

    /// <summary>The group of the tasks. <c>family:</c> and the task definition's family by default.</summary>
    public string? Group { get; set; }

    /// <summary>A value by which the tasks can be listed later: up to 128 letters, digits and <c>-_/</c>. None by default.</summary>
    public string? StartedBy { get; set; }

    /// <summary>For use by Amazon ECS only, according to AWS.</summary>
    public string? ReferenceId { get; set; }

    /// <summary>
    /// The CPU of the task in CPU units, instead of that of the task definition. Fargate must support it with the memory.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
    /// </summary>
    public int Cpu { get; set; }

    /// <summary>
    /// The memory of the task in MiB, instead of that of the task definition. Fargate must support it with the CPU.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
    /// </summary>
    public int Memory { get; set; }

    /// <summary>
    /// The role that Fargate uses to pull images, write logs and read secrets, instead of that of the task definition. An ARN.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
    /// </summary>
    public string? ExecutionRoleArn { get; set; }

    /// <summary>
    /// The role of the application in the containers, instead of that of the task definition. An ARN.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
    /// </summary>
    public string? TaskRoleArn { get; set; }

    /// <summary>
    /// The ephemeral storage of the task in GiB, instead of that of the task definition: 21 to 200.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html
    /// </summary>
    public int EphemeralStorageSizeInGiB { get; set; }
}
