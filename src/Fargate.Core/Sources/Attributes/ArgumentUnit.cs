namespace Fargate.Core.Sources.Attributes;

/// <summary>What a number counts.</summary>
public enum ArgumentUnit
{
    None,

    /// <summary>1024 are one <c>Vcpu</c>.</summary>
    CpuUnits,

    /// <summary>1024 are one <c>GiB</c>.</summary>
    MiB,
}
