namespace Fargate.Core.Model;

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

    public ApiList<PortMapping> PortMappings =>
        List("portMappings", static (node, owner, key, token) => new PortMapping(node, owner, key, token));

    public ApiList<EnvironmentVariable> Environment =>
        List("environment", static (node, owner, key, token) => new EnvironmentVariable(node, owner, key, token));

    public ApiList<Secret> Secrets => List("secrets", static (node, owner, key, token) => new Secret(node, owner, key, token));

    public ApiList<MountPoint> MountPoints =>
        List("mountPoints", static (node, owner, key, token) => new MountPoint(node, owner, key, token));

    public LogConfiguration LogConfiguration => new(Member("logConfiguration"), this, "logConfiguration");

    public LinuxParameters LinuxParameters => new(Member("linuxParameters"), this, "linuxParameters");
}
