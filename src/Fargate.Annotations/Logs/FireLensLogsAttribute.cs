namespace Fargate;

/// <summary>
/// Sends the container's output to the log router of the task, the container with <see cref="FireLensConfigurationAttribute"/>, by the
/// <c>awsfirelens</c> driver. Each requires the other. <see cref="LogOptionAttribute"/> sets where the router sends the logs; the task role
/// needs the permissions for that. Not on Windows.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-taskdef.html
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class FireLensLogsAttribute() : FargateAttribute
{
    /// <summary>
    /// How many lines are buffered in memory before they are sent to the log router (<c>log-driver-buffer-limit</c>). The driver's own limit by
    /// default.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/firelens-docker-buffer-limit.html
    /// </summary>
    public int LogDriverBufferLimit { get; set; }

    /// <summary>
    /// What happens while the logs cannot be delivered (<c>mode</c>). Non-blocking by default, unless the account setting differs.
    /// </summary>
    public LogMode Mode { get; set; }

    /// <summary>
    /// The size of the buffer in memory in non-blocking mode (<c>max-buffer-size</c>): digits and a unit, such as <c>25m</c>.
    /// <c>10m</c> by default. It counts towards the task's memory.
    /// </summary>
    public string? MaxBufferSize { get; set; }
}
