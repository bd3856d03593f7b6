namespace Fargate.Core.Limits;

/// <summary>
/// The log routers of FireLens. Sources, read 2026-11-23: FirelensConfiguration in AWS's model, and the Amazon ECS Developer Guide,
/// "Example Amazon ECS task definition: Route logs to FireLens".
/// </summary>
public static class LogRouters
{
    public const string FileType = "config-file-type";
    public const string FileValue = "config-file-value";

    /// <summary>The one type of a configuration file that Fargate has.</summary>
    public const string File = "file";

    public static IReadOnlyList<string> Types { get; } = ["fluentd", "fluentbit"];

    /// <summary>Where FireLens writes its own configuration.</summary>
    public static IReadOnlyList<string> ReservedFiles { get; } = ["/fluent-bit/etc/fluent-bit.conf", "/fluentd/etc/fluent.conf"];

    /// <summary>The options whose values are fixed; the type of the file has a rule of its own.</summary>
    public static IReadOnlyList<LogOption> Options { get; } = [new("enable-ecs-log-metadata", OptionValue.Flag)];
}
