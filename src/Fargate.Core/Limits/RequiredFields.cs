namespace Fargate.Core.Limits;

/// <summary>
/// The fields without which a structure of a container is refused: the AWS CLI and the SDKs do not even send it ("Missing required
/// parameter in containerDefinitions[0].ulimits[0]: "softLimit"", measured with botocore, 2026-11-23).
/// </summary>
public static class RequiredFields
{
    public static readonly string[] RestartPolicy = ["enabled"];
    public static readonly string[] Ulimit = ["name", "softLimit", "hardLimit"];
    public static readonly string[] Tmpfs = ["containerPath", "size"];
    public static readonly string[] DependsOn = ["containerName", "condition"];

    /// <summary>Those that take one of a few values, each with the field around it.</summary>
    public static readonly string[] Choices =
        ["logConfiguration.logDriver", "firelensConfiguration.type", "dependsOn.condition", "ulimits.name", "environmentFiles.type", "resourceRequirements.type"];

    /// <summary>Of the container itself. The service answers with "Container.name should not be null or empty."</summary>
    public static readonly string[] Container = ["name", "image"];
}
