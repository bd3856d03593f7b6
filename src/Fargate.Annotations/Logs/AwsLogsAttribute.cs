namespace Fargate;

/// <summary>
/// Sends the container's output to Amazon CloudWatch Logs, with the <c>awslogs</c> driver; on a service, that of the proxy of Service
/// Connect. The task needs an execution role.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/specify-log-config.html
/// </summary>
/// <param name="group">The log group (<c>awslogs-group</c>).</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class AwsLogsAttribute(string group) : FargateAttribute
{
    /// <summary>The log group.</summary>
    public string Group => group;

    /// <summary>The Region of the log group, such as <c>eu-west-1</c> (<c>awslogs-region</c>). Required.</summary>
    public string? Region { get; set; }

    /// <summary>
    /// What the names of the log streams start with (<c>awslogs-stream-prefix</c>); the container's name and the task ID follow.
    /// Required on Fargate.
    /// </summary>
    public string? StreamPrefix { get; set; }

    /// <summary>
    /// Whether a missing log group is created (<c>awslogs-create-group</c>). False by default; the execution role then needs
    /// <c>logs:CreateLogGroup</c>.
    /// </summary>
    public bool CreateGroup { get; set; }

    /// <summary>
    /// The date with which each message starts, in strftime form (<c>awslogs-datetime-format</c>). None by default: each line is a
    /// message. Not together with <see cref="MultilinePattern"/>.
    /// </summary>
    public string? DatetimeFormat { get; set; }

    /// <summary>A regular expression with which each message starts (<c>awslogs-multiline-pattern</c>). None by default.</summary>
    public string? MultilinePattern { get; set; }

    /// <summary>What happens while the logs cannot be delivered (<c>mode</c>). Non-blocking by default, unless the account setting
    /// differs.</summary>
    public LogMode Mode { get; set; }

    /// <summary>
    /// The size of the buffer in memory in non-blocking mode (<c>max-buffer-size</c>): digits and a unit, such as <c>25m</c>.
    /// <c>10m</c> by default. It counts towards the task's memory.
    /// </summary>
    public string? MaxBufferSize { get; set; }
}
