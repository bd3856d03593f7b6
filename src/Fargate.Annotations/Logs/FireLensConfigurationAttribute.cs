namespace Fargate;

/// <summary>
/// Makes the container the log router of the task, which receives the output of all containers with <see cref="FireLensLogsAttribute"/>; there
/// must be one of those. The router should be essential, and no container should map port 24224, on which it listens. Once per task. Not on
/// Windows.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html
/// </summary>
/// <param name="type">The log router that runs in it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class FireLensConfigurationAttribute(FireLensType type) : FargateAttribute
{
    /// <summary>The log router that runs in it.</summary>
    public FireLensType Type => type;

    /// <summary>
    /// Whether each record contains its cluster, task definition and task (<c>enable-ecs-log-metadata</c>). True by default.
    /// </summary>
    public bool EnableEcsLogMetadata { get; set; }

    /// <summary>
    /// Where your own configuration file is (<c>config-file-type</c>). None by default. Fargate supports
    /// <see cref="Fargate.ConfigFileType.File"/> only. Needs <see cref="ConfigFileValue"/>.
    /// </summary>
    public ConfigFileType ConfigFileType { get; set; }

    /// <summary>
    /// The path of that configuration in the container (<c>config-file-value</c>); not <c>/fluent-bit/etc/fluent-bit.conf</c> nor
    /// <c>/fluentd/etc/fluent.conf</c>, which FireLens writes itself. Needs <see cref="ConfigFileType"/>.
    /// </summary>
    public string? ConfigFileValue { get; set; }
}
