namespace Fargate;

/// <summary>
/// Declares a task definition for AWS Fargate. The containers are the nested classes with a <see cref="ContainerAttribute"/>. The
/// build writes <c>fargate/&lt;family&gt;.task-definition.json</c> into the output folder; an abstract class is a template for others
/// and writes nothing.
/// </summary>
/// <remarks>
/// What is not set is not written, and AWS's default applies, except for the network mode (<c>awsvpc</c>) and the compatibilities
/// (<c>FARGATE</c>), which Fargate requires.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class TaskDefinitionAttribute : FargateAttribute
{
    /// <summary>
    /// Declares a task definition for AWS Fargate. The containers are the nested classes with a <see cref="ContainerAttribute"/>. The build
    /// writes <c>fargate/&lt;family&gt;.task-definition.json</c> into the output folder; an abstract class is a template for others and
    /// writes nothing. Without a family: a base class gives it, or the class is a template.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
    /// </summary>
    public TaskDefinitionAttribute()
    {
    }

    /// <summary>
    /// Declares a task definition for AWS Fargate. The containers are the nested classes with a <see cref="ContainerAttribute"/>. The build
    /// writes <c>fargate/&lt;family&gt;.task-definition.json</c> into the output folder; an abstract class is a template for others and
    /// writes nothing.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html
    /// </summary>
    /// <param name="family">The name under which the revisions are registered: 1 to 255 letters, digits, hyphens and underscores.
    /// It also names the file, so it must be unique in the project.</param>
    public TaskDefinitionAttribute(string family) => Family = family;

    /// <summary>The name under which the revisions are registered.</summary>
    public string? Family { get; }

    /// <summary>
    /// The CPU of the task in CPU units, 1024 to a vCPU (<see cref="Units.Vcpu"/>). Required: 256, 512, 1024, 2048, 4096, 8192, 16384
    /// or 32768; on Windows 1024, 2048 or 4096. Each supports only certain values of <see cref="Memory"/>.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
    /// </summary>
    public int Cpu { get; set; }

    /// <summary>
    /// The memory of the task in MiB, 1024 to a GiB (<see cref="Units.GiB"/>). Required: 512 to 249856, in steps that depend on
    /// <see cref="Cpu"/>.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
    /// </summary>
    public int Memory { get; set; }

    /// <summary>
    /// The role that Fargate uses to pull images, write logs and read secrets. An ARN. Needed for private ECR images, the
    /// awslogs driver, secrets and environment files; none by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
    /// </summary>
    public string? ExecutionRoleArn { get; set; }

    /// <summary>
    /// The role of the application in the containers. The name or ARN of a role; none by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
    /// </summary>
    public string? TaskRoleArn { get; set; }

    /// <summary>
    /// The network mode. Fargate supports <see cref="Fargate.NetworkMode.Awsvpc"/> only, which is the default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html
    /// </summary>
    public NetworkMode NetworkMode { get; set; }

    /// <summary>
    /// What ECS checks the task definition against when it is registered. <see cref="Compatibility.Fargate"/> by default, and always
    /// required; with others in addition, the task definition must meet their requirements, too.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
    /// </summary>
    public Compatibility[]? RequiresCompatibilities { get; set; }

    /// <summary>
    /// The operating system of the containers. Linux by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows-considerations.html
    /// </summary>
    public OperatingSystemFamily OperatingSystemFamily { get; set; }

    /// <summary>
    /// The processor architecture, which the images must be built for. X86_64 by default; Windows supports X86_64 only.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-arm64.html
    /// </summary>
    public CpuArchitecture CpuArchitecture { get; set; }

    /// <summary>
    /// The ephemeral storage of the task in GiB: 21 to 200. Without it a task has 20 GiB, which are free. The images use part of it.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html
    /// </summary>
    public int EphemeralStorageSizeInGiB { get; set; }

    /// <summary>
    /// Which processes the containers see. By default, each container sees only its own. Fargate supports <see cref="Fargate.PidMode.Task"/>
    /// only, on Linux.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
    /// </summary>
    public PidMode PidMode { get; set; }

    /// <summary>
    /// Whether fault injection requests from the containers are accepted, as AWS Fault Injection Service needs. False by default. Not on Windows.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fault-injection.html
    /// </summary>
    public bool EnableFaultInjection { get; set; }
}
