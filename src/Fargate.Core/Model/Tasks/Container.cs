using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>A container definition.</summary>
public sealed class Container : ApiView
{
    internal Container(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Name => Text("name");

    public Value<string> Image => Text("image");

    public Value<bool> Essential => Boolean("essential");

    /// <summary>CPU units.</summary>
    public Value<int> Cpu => Integer("cpu");

    /// <summary>MiB: the hard limit, above which the container is killed.</summary>
    public Value<int> Memory => Integer("memory");

    /// <summary>MiB: the soft limit.</summary>
    public Value<int> MemoryReservation => Integer("memoryReservation");

    public ApiTextList EntryPoint => Texts("entryPoint");

    public ApiTextList Command => Texts("command");

    public ApiList<PortMapping> PortMappings =>
        List("portMappings", static (node, owner, key, token) => new PortMapping(node, owner, key, token));

    public ApiList<EnvironmentVariable> Environment =>
        List("environment", static (node, owner, key, token) => new EnvironmentVariable(node, owner, key, token));

    public ApiList<Secret> Secrets => List("secrets", static (node, owner, key, token) => new Secret(node, owner, key, token));

    public ApiList<MountPoint> MountPoints =>
        List("mountPoints", static (node, owner, key, token) => new MountPoint(node, owner, key, token));

    public ApiList<VolumeFrom> VolumesFrom =>
        List("volumesFrom", static (node, owner, key, token) => new VolumeFrom(node, owner, key, token));

    public ApiList<EnvironmentFile> EnvironmentFiles =>
        List("environmentFiles", static (node, owner, key, token) => new EnvironmentFile(node, owner, key, token));

    public ApiList<ContainerDependency> DependsOn =>
        List("dependsOn", static (node, owner, key, token) => new ContainerDependency(node, owner, key, token));

    public ApiList<Ulimit> Ulimits => List("ulimits", static (node, owner, key, token) => new Ulimit(node, owner, key, token));

    public ApiList<SystemControl> SystemControls =>
        List("systemControls", static (node, owner, key, token) => new SystemControl(node, owner, key, token));

    public ApiList<ResourceRequirement> ResourceRequirements =>
        List("resourceRequirements", static (node, owner, key, token) => new ResourceRequirement(node, owner, key, token));

    public ApiTextList CredentialSpecs => Texts("credentialSpecs");

    public Value<string> User => Text("user");

    public Value<bool> ReadonlyRootFilesystem => Boolean("readonlyRootFilesystem");

    /// <summary>Seconds.</summary>
    public Value<int> StartTimeout => Integer("startTimeout");

    /// <summary>Seconds.</summary>
    public Value<int> StopTimeout => Integer("stopTimeout");

    public RepositoryCredentials RepositoryCredentials => new(Member("repositoryCredentials"), this, "repositoryCredentials");

    public RestartPolicy RestartPolicy => new(Member("restartPolicy"), this, "restartPolicy");

    public HealthCheck HealthCheck => new(Member("healthCheck"), this, "healthCheck");

    public FirelensConfiguration FirelensConfiguration => new(Member("firelensConfiguration"), this, "firelensConfiguration");

    public LogConfiguration LogConfiguration => new(Member("logConfiguration"), this, "logConfiguration");

    public LinuxParameters LinuxParameters => new(Member("linuxParameters"), this, "linuxParameters");
}
