namespace Fargate;

/// <summary>
/// Declares a container of the task definition in which the class is nested. A task definition has 1 to 10.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definitions
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ContainerAttribute : FargateAttribute
{
    /// <summary>
    /// Declares a container of the task definition in which the class is nested. A task definition has 1 to 10. Without an image: a base class
    /// gives it.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definitions
    /// </summary>
    public ContainerAttribute()
    {
    }

    /// <summary>
    /// Declares a container of the task definition in which the class is nested. A task definition has 1 to 10.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task_definition_parameters.html#container_definitions
    /// </summary>
    /// <param name="image">The image: <c>repository:tag</c> or <c>repository@sha256:digest</c>, preceded by the registry, unless it is
    /// Docker Hub. Up to 255 letters, digits and <c>-_:./#</c>. Without a tag <c>latest</c> is pulled.</param>
    public ContainerAttribute(string image) => Image = image;

    /// <summary>The image that runs.</summary>
    public string? Image { get; }

    /// <summary>
    /// The container's name: up to 255 letters, digits, hyphens and underscores, unique within the task. By default the class name in
    /// kebab case: <c>LogRouter</c> is <c>log-router</c>.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// Whether the task stops when this container does. True by default; a task needs one essential container.
    /// </summary>
    public bool Essential { get; set; }

    /// <summary>
    /// The container's share of the task's CPU, in CPU units. None by default; the sum of all containers must not exceed that of the task.
    /// </summary>
    public int Cpu { get; set; }

    /// <summary>
    /// The hard limit of the container's memory in MiB: above it the container is killed. None by default, so that the task's memory is the
    /// limit; must not exceed the task's memory.
    /// </summary>
    public int Memory { get; set; }

    /// <summary>
    /// The memory in MiB that is reserved for the container; it may use more. None by default; must not exceed <see cref="Memory"/>.
    /// </summary>
    public int MemoryReservation { get; set; }

    /// <summary>The program that runs and its first arguments. The image's <c>ENTRYPOINT</c> by default.</summary>
    public string[]? EntryPoint { get; set; }

    /// <summary>The arguments of <see cref="EntryPoint"/>, or the program with its arguments. The image's <c>CMD</c> by default.</summary>
    public string[]? Command { get; set; }

    /// <summary>
    /// Who runs the program: <c>user</c>, <c>user:group</c>, <c>uid</c>, <c>uid:gid</c>, <c>user:gid</c> or <c>uid:group</c>. The image's
    /// <c>USER</c> by default. For Windows, AWS's pages contradict each other: one does not support it, another recommends it.
    /// </summary>
    public string? User { get; set; }

    /// <summary>The directory in which the program runs. The image's <c>WORKDIR</c> by default.</summary>
    public string? WorkingDirectory { get; set; }

    /// <summary>
    /// Whether the root file system is read-only; volumes and tmpfs stay writable. False by default. ECS Exec does not
    /// work with it. Not on Windows.
    /// </summary>
    public bool ReadonlyRootFilesystem { get; set; }

    /// <summary>
    /// How long containers that depend on this one wait for their condition, in seconds: 2 to 120. After that they do not start, and the
    /// task stops. AWS documents no default.
    /// </summary>
    public int StartTimeout { get; set; }

    /// <summary>
    /// How long the container has to exit by itself before it is killed, in seconds: 2 to 120. 30 by default.
    /// </summary>
    public int StopTimeout { get; set; }

    /// <summary>Whether the standard input stays open (<c>docker run --interactive</c>). False by default.</summary>
    public bool Interactive { get; set; }

    /// <summary>Whether the container has a terminal (<c>docker run --tty</c>). False by default.</summary>
    public bool PseudoTerminal { get; set; }

    /// <summary>Whether the image's tag is resolved to a digest once per deployment. Enabled by default.</summary>
    public VersionConsistency VersionConsistency { get; set; }

    /// <summary>
    /// How the container logs on to Active Directory: at most one, <c>credentialspecdomainless:</c> and the ARN of a credential spec in
    /// Amazon S3. None by default. Needs an <see cref="TaskDefinitionAttribute.ExecutionRoleArn"/>. Fargate does not support other forms,
    /// and none on Windows.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-linux-gmsa.html
    /// </summary>
    public string[]? CredentialSpecs { get; set; }

    /// <summary>
    /// The secret in AWS Secrets Manager with the credentials of a private registry other than Amazon ECR: its ARN, or its name if it is in
    /// the same Region. None by default. Needs an <see cref="TaskDefinitionAttribute.ExecutionRoleArn"/>.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/private-auth.html
    /// </summary>
    public string? RepositoryCredentialsParameter { get; set; }
}
