namespace Fargate;

/// <summary>
/// Declares a task definition for AWS Fargate. The containers are the nested classes with a <see cref="ContainerAttribute"/>. The
/// build writes <c>fargate/&lt;family&gt;.task-definition.json</c> into the output folder; an abstract class is a template for others
/// and writes nothing.
/// </summary>
/// <remarks>
/// What is not set is not written, and the service's default applies; but for the network mode (<c>awsvpc</c>) and the
/// compatibilities (<c>FARGATE</c>), which Fargate demands.
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
    /// It names the file, too, so no two classes of a project share one.</param>
    public TaskDefinitionAttribute(string family) => Family = family;

    /// <summary>The name under which the revisions are registered.</summary>
    public string? Family { get; }

    /// <summary>
    /// The CPU of the task in CPU units, 1024 to a vCPU (<see cref="Units.Vcpu"/>). Required: 256, 512, 1024, 2048, 4096, 8192, 16384
    /// or 32768; on Windows 1024, 2048 or 4096. Each goes with certain values of <see cref="Memory"/> only.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
    /// </summary>
    public int Cpu { get; set; }

    /// <summary>
    /// The memory of the task in MiB, 1024 to a GiB (<see cref="Units.GiB"/>). Required: from 512 up to 249856, in the steps that go with
    /// <see cref="Cpu"/>.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#task_size
    /// </summary>
    public int Memory { get; set; }

    /// <summary>
    /// The role with which Fargate itself pulls images, writes logs and reads secrets. An ARN. Needed for private ECR images, the
    /// awslogs driver, secrets and environment files; none by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_execution_IAM_role.html
    /// </summary>
    public string? ExecutionRoleArn { get; set; }

    /// <summary>
    /// The role that the application in the containers has. A role's name or an ARN; none by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html
    /// </summary>
    public string? TaskRoleArn { get; set; }

    /// <summary>
    /// The network mode. Fargate takes <see cref="Fargate.NetworkMode.Awsvpc"/> only, which is the default here; the others are refused.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html
    /// </summary>
    public NetworkMode NetworkMode { get; set; }

    /// <summary>
    /// What the definition is checked against when it is registered. <see cref="Compatibility.Fargate"/> by default, and always to be among
    /// them; with others beside it, it must keep their limits, too.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
    /// </summary>
    public Compatibility[]? RequiresCompatibilities { get; set; }

    /// <summary>
    /// The operating system of the containers. Linux by default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/windows-considerations.html
    /// </summary>
    public OperatingSystemFamily OperatingSystemFamily { get; set; }

    /// <summary>
    /// The processor architecture, which the images must be built for. X86_64 by default; Windows takes X86_64 only.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-arm64.html
    /// </summary>
    public CpuArchitecture CpuArchitecture { get; set; }

    /// <summary>
    /// The disk of the task in GiB: 21 to 200. Without it a task has 20 GiB, which cost nothing. The images take part of it.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-storage.html
    /// </summary>
    public int EphemeralStorageSizeInGiB { get; set; }

    /// <summary>
    /// Who sees the processes of the containers. Each container only its own by default. Fargate takes
    /// <see cref="Fargate.PidMode.Task"/> only; Windows takes neither.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-tasks-services.html
    /// </summary>
    public PidMode PidMode { get; set; }

    /// <summary>
    /// Whether the containers may ask for faults to be injected, as AWS Fault Injection Service does. False by default. Not on Windows.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fault-injection.html
    /// </summary>
    public bool EnableFaultInjection { get; set; }
}
