namespace Fargate.Core.Limits;

/// <summary>
/// How many and how little. Sources: "Amazon ECS service quotas" (containers, not adjustable; enforced with "Too many containers");
/// ContainerDefinition, ContainerRestartPolicy and PortMapping in AWS's model. Read 2026-11-23.
/// </summary>
public static class ContainerLimits
{
    public const int MaxContainers = 10;

    /// <summary>What Docker 20.10 and later reserve for a container.</summary>
    public const int MinMemoryMiB = 6;

    public const int MaxIgnoredExitCodes = 50;

    /// <summary>Per container.</summary>
    public const int MaxPortRanges = 100;

    public const int MaxCredentialSpecs = 1;

    /// <summary>The form of a credential spec that Fargate on Linux takes ("Using gMSA for Linux containers on Fargate").</summary>
    public const string CredentialSpecPrefix = "credentialspecdomainless:";
}
