namespace Fargate;

/// <summary>
/// A command that runs in the container at an interval, and returns exit code 0 if the container is healthy. ECS ignores the
/// <c>HEALTHCHECK</c> of the image.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class HealthCheckAttribute : FargateAttribute
{
    /// <summary>
    /// A command that runs in the container at an interval, and returns exit code 0 if the container is healthy. ECS ignores the
    /// <c>HEALTHCHECK</c> of the image. Without a command: a base class gives it.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html
    /// </summary>
    public HealthCheckAttribute()
    {
    }

    /// <summary>
    /// A command that runs in the container at an interval, and returns exit code 0 if the container is healthy. ECS ignores the
    /// <c>HEALTHCHECK</c> of the image.
    /// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html
    /// </summary>
    /// <param name="command">The command: <c>CMD</c> and then the program and its arguments one by one, or <c>CMD-SHELL</c> and then one
    /// line for the container's shell. AWS's pages differ on a command without either.</param>
    public HealthCheckAttribute(params string[] command) => Command = command;

    /// <summary>The command.</summary>
    public string[]? Command { get; }

    /// <summary>The time between two checks in seconds: 5 to 300. 30 by default.</summary>
    public int Interval { get; set; }

    /// <summary>How long a check may take in seconds: 2 to 60. 5 by default.</summary>
    public int Timeout { get; set; }

    /// <summary>How many checks in a row must fail before the container counts as unhealthy: 1 to 10. 3 by default.</summary>
    public int Retries { get; set; }

    /// <summary>
    /// The time after the start in seconds in which failed checks are ignored: 0 to 300. None by default. It ends with the first check
    /// that succeeds.
    /// </summary>
    public int StartPeriod { get; set; }
}
