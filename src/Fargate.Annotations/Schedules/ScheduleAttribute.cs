namespace Fargate;

/// <summary>
/// Declares a schedule of Amazon EventBridge Scheduler that starts tasks at set times. The build writes the input of CreateSchedule as
/// <c>fargate/&lt;name&gt;.schedule.json</c> into the output folder; an abstract class is a template for others and writes nothing.
/// </summary>
/// <remarks>
/// What is not set is not written, and the service's default applies. On Fargate a schedule needs a
/// <see cref="NetworkConfigurationAttribute"/>.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ScheduleAttribute : FargateAttribute
{
    /// <summary>
    /// Declares a schedule of Amazon EventBridge Scheduler that starts tasks at set times. The build writes the input of CreateSchedule as
    /// <c>fargate/&lt;name&gt;.schedule.json</c> into the output folder; an abstract class is a template for others and writes nothing. The
    /// task definition is the class itself, or the one in <see cref="TaskDefinitionArn"/>.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html
    /// </summary>
    /// <param name="name">The schedule's name, unique in its group: 1 to 64 letters, digits and <c>-_.</c>. It also names the file.</param>
    /// <param name="scheduleExpression">When: <c>at(2026-12-01T08:00:00)</c> once, <c>rate(12 hours)</c>, or <c>cron(0 8 ? * MON-FRI *)</c>
    /// with minutes, hours, day of the month, month, day of the week and year. Up to 256 characters.</param>
    public ScheduleAttribute(string name, string scheduleExpression)
    {
        Name = name;
        ScheduleExpression = scheduleExpression;
    }

    /// <summary>
    /// Declares a schedule of Amazon EventBridge Scheduler that starts tasks at set times. The build writes the input of CreateSchedule as
    /// <c>fargate/&lt;name&gt;.schedule.json</c> into the output folder; an abstract class is a template for others and writes nothing. The
    /// task definition is another class of the project.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/tasks-scheduled-eventbridge-scheduler.html
    /// </summary>
    /// <param name="name">The schedule's name, unique in its group: 1 to 64 letters, digits and <c>-_.</c>. It also names the file.</param>
    /// <param name="scheduleExpression">When: <c>at(2026-12-01T08:00:00)</c> once, <c>rate(12 hours)</c>, or <c>cron(0 8 ? * MON-FRI *)</c>
    /// with minutes, hours, day of the month, month, day of the week and year. Up to 256 characters.</param>
    /// <param name="task">The class with the <see cref="TaskDefinitionAttribute"/>. Its ARN is made of its family and of the partition,
    /// region and account in <see cref="ClusterArn"/>; it means the latest revision.</param>
    public ScheduleAttribute(string name, string scheduleExpression, Type task)
    {
        Name = name;
        ScheduleExpression = scheduleExpression;
        Task = task;
    }

    /// <summary>The schedule's name.</summary>
    public string Name { get; }

    /// <summary>When the tasks start.</summary>
    public string ScheduleExpression { get; }

    /// <summary>The class of the task definition.</summary>
    public Type? Task { get; }

    /// <summary>The full ARN of a task definition that is not in the project. Without a revision it means the latest one.</summary>
    public string? TaskDefinitionArn { get; set; }

    /// <summary>
    /// The revision of the class's task definition that is started: 1 or more. The newest by default. The checks use the class, which should
    /// match that revision.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/update-task-definition-console-v2.html
    /// </summary>
    public int Revision { get; set; }

    /// <summary>The full ARN of the cluster. Required.</summary>
    public string? ClusterArn { get; set; }

    /// <summary>
    /// The full ARN of the role that the scheduler uses to start the tasks: it needs <c>ecs:RunTask</c>, and <c>iam:PassRole</c> for the
    /// task's roles. Required.
    /// See https://docs.aws.amazon.com/scheduler/latest/UserGuide/setting-up.html
    /// </summary>
    public string? RoleArn { get; set; }

    /// <summary>
    /// The time zone for <c>at</c> and <c>cron</c>: an IANA name, such as <c>Europe/Berlin</c>. UTC by default.
    /// See https://docs.aws.amazon.com/scheduler/latest/UserGuide/schedule-types.html
    /// </summary>
    public string? ScheduleExpressionTimezone { get; set; }

    /// <summary>
    /// The flexible time window: how much later the schedule may run, in minutes: 1 to 1440. None by default: it runs on time.
    /// See https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-schedule-flexible-time-windows.html
    /// </summary>
    public int MaximumWindowInMinutes { get; set; }

    /// <summary>
    /// When a recurring schedule begins, in UTC, such as <c>2026-12-01T00:00:00Z</c>. Immediately by default; a one-time schedule ignores it.
    /// </summary>
    public string? StartDate { get; set; }

    /// <summary>
    /// When a recurring schedule ends, in UTC, such as <c>2026-12-31T00:00:00Z</c>. Never by default; a one-time schedule ignores it.
    /// </summary>
    public string? EndDate { get; set; }

    /// <summary>Whether the schedule runs. True by default.</summary>
    public bool Enabled { get; set; }

    /// <summary>The schedule group: 1 to 64 letters, digits and <c>-_.</c>. It must exist. The group <c>default</c> by default.</summary>
    public string? GroupName { get; set; }

    /// <summary>What it is for: up to 512 characters. None by default.</summary>
    public string? Description { get; set; }

    /// <summary>
    /// The full ARN of the KMS key that the scheduler uses to encrypt its data. An AWS owned key by default.
    /// See https://docs.aws.amazon.com/scheduler/latest/UserGuide/encryption-rest.html
    /// </summary>
    public string? KmsKeyArn { get; set; }

    /// <summary>What happens to the schedule after its last run. It is kept by default.</summary>
    public ActionAfterCompletion ActionAfterCompletion { get; set; }

    /// <summary>
    /// The full ARN of the dead-letter queue in Amazon SQS for tasks that could not be started. None by default: they are lost.
    /// </summary>
    public string? DeadLetterArn { get; set; }

    /// <summary>How long a task that could not be started is retried, in seconds: 60 to 86400. 86400 by default.</summary>
    public int MaximumEventAgeInSeconds { get; set; }

    /// <summary>How often a task that could not be started is retried: 0 to 185. 185 by default.</summary>
    public int MaximumRetryAttempts { get; set; }

    /// <summary>
    /// The overrides of the task, as JSON, such as <c>{"containerOverrides":[{"name":"api","command":["report"]}]}</c>. Nothing by default.
    /// <see cref="ContainerOverrideAttribute"/>, <see cref="EnvironmentOverrideAttribute"/>, <see cref="Cpu"/>, <see cref="Memory"/>,
    /// <see cref="EphemeralStorageSizeInGiB"/> and the roles write it, and cannot be combined with it.
    /// </summary>
    public string? Input { get; set; }

    /// <summary>How many tasks start each time: 1 to 10. 1 by default.</summary>
    public int TaskCount { get; set; }

    /// <summary>
    /// What the tasks run on: <see cref="Fargate.LaunchType.Fargate"/>. Not together with a
    /// <see cref="CapacityProviderStrategyAttribute"/>. Without either, the cluster's default strategy applies.
    /// </summary>
    public LaunchType LaunchType { get; set; }

    /// <summary>
    /// The Fargate platform version, as a number: <c>1.4.0</c> on Linux or <c>1.0.0</c> on Windows. The latest by default. Older ones
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
    /// Where the tags of the tasks come from. None by default; a schedule supports <see cref="Fargate.PropagateTags.TaskDefinition"/> only.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html
    /// </summary>
    public PropagateTags PropagateTags { get; set; }

    /// <summary>The group of the tasks: 1 to 255 characters. <c>family:</c> and the task definition's family by default.</summary>
    public string? Group { get; set; }

    /// <summary>For use by Amazon ECS only: up to 1024 characters. None by default.</summary>
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
