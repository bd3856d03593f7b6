using Fargate.Core.Tree;

namespace Fargate.Core.Model.Tasks;

/// <summary>Operating system and processor architecture.</summary>
public sealed class RuntimePlatform : ApiView
{
    internal RuntimePlatform(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> CpuArchitecture => Text("cpuArchitecture");

    public Value<string> OperatingSystemFamily => Text("operatingSystemFamily");

    /// <summary>Null where the operating system is unknown. The service's default is Linux.</summary>
    public bool? IsWindows =>
        OperatingSystemFamily.Applies("LINUX", out var family) ? family.StartsWith("WINDOWS", StringComparison.Ordinal) : null;
}
