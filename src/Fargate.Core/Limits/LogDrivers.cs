using static Fargate.Core.Limits.OptionNeed;

namespace Fargate.Core.Limits;

/// <summary>
/// The log drivers of Fargate and their options. Sources, read 2026-11-23: LogConfiguration in AWS's model
/// (https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogConfiguration.html); for splunk Docker's "Splunk logging driver",
/// to which AWS refers; for log-driver-buffer-limit the Amazon ECS Developer Guide, "Configuring Amazon ECS logs for high throughput".
/// Seen from the API: "json-file is not a valid log driver. Must be one of [awslogs, splunk, awsfirelens]", "Log driver awslogs requires
/// options: awslogs-group", "Fargate requires log configuration options to include awslogs-stream-prefix", "Log driver splunk requires
/// options: splunk-token" and "Log driver awslogs disallows options: awslogs-stream".
/// </summary>
public static class LogDrivers
{
    public const string Mode = "mode";
    public const string Blocking = "blocking";
    public const string NonBlocking = "non-blocking";
    public const string MaxBufferSize = "max-buffer-size";
    public const string Group = "awslogs-group";
    public const string Region = "awslogs-region";
    public const string StreamPrefix = "awslogs-stream-prefix";
    public const string DatetimeFormat = "awslogs-datetime-format";
    public const string MultilinePattern = "awslogs-multiline-pattern";

    // All drivers take these.
    private static readonly LogOption[] Common =
    [
        new(Mode, OptionValue.OneOf(Blocking, NonBlocking)),
        new(MaxBufferSize, OptionValue.Size),
    ];

    public static LogDriver AwsLogs { get; } = new("awslogs",
    [
        // What a group may be called has a rule of its own.
        new(Group, Need: Enforced),
        new(Region, OptionValue.Region, Documented),
        // Its container and its task follow: names of streams have no ':' and '*' (CreateLogStream in botocore).
        new(StreamPrefix, OptionValue.Without(':', '*'), Enforced),
        // "false" was refused once ("should only be set to 'true', else omit option", terraform-linters/tflint-ruleset-aws#348 of 2022);
        // AWS documents it as the default.
        new("awslogs-create-group", OptionValue.Flag),
        new(DatetimeFormat),
        new(MultilinePattern),
        .. Common,
    ]);

    public static LogDriver Splunk { get; } = new("splunk",
    [
        new("splunk-token", Need: Enforced),
        new("splunk-url", Need: Documented),
        new("splunk-source"),
        new("splunk-sourcetype"),
        new("splunk-index"),
        new("splunk-capath"),
        new("splunk-caname"),
        new("splunk-insecureskipverify", OptionValue.Flag),
        new("splunk-format", OptionValue.OneOf("inline", "json", "raw")),
        new("splunk-verify-connection", OptionValue.Flag),
        new("splunk-gzip", OptionValue.Flag),
        new("splunk-gzip-level", OptionValue.Number(-1, 9)),
        new("splunk-index-acknowledgment", OptionValue.Flag),
        new("tag"),
        new("labels"),
        new("labels-regex"),
        new("env"),
        new("env-regex"),
        .. Common,
    ]);

    /// <summary>Takes any option besides these: they become the output of the log router.</summary>
    public static LogDriver FireLens { get; } = new("awsfirelens",
    [
        new("log-driver-buffer-limit", OptionValue.Number(0, 536_870_911)),
        .. Common,
    ]);

    public static IReadOnlyList<LogDriver> OnFargate { get; } = [AwsLogs, Splunk, FireLens];

    public static LogDriver? Find(string name)
    {
        foreach (var driver in OnFargate)
        {
            if (driver.Name == name)
                return driver;
        }

        return null;
    }
}
