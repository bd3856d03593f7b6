namespace Fargate;

/// <summary>The operating systems that Fargate runs. All of them on <see cref="CpuArchitecture.X86_64"/>, Linux on both architectures.</summary>
public enum OperatingSystemFamily
{
    /// <summary>Linux, the default.</summary>
    Linux,

    /// <summary>Windows Server 2019 Full.</summary>
    WindowsServer2019Full,

    /// <summary>Windows Server 2019 Core.</summary>
    WindowsServer2019Core,

    /// <summary>Windows Server 2022 Full.</summary>
    WindowsServer2022Full,

    /// <summary>Windows Server 2022 Core.</summary>
    WindowsServer2022Core,

    /// <summary>Windows Server 2025 Full. Some AWS pages do not mention it yet.</summary>
    WindowsServer2025Full,

    /// <summary>Windows Server 2025 Core. Some AWS pages do not mention it yet.</summary>
    WindowsServer2025Core,
}
