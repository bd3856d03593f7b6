namespace Fargate;

/// <summary>
/// Restarts the container when it exits, without a new task. Not on Windows.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/container-restart-policy.html
/// </summary>
/// <param name="enabled">Whether the container is restarted.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class RestartPolicyAttribute(bool enabled) : FargateAttribute
{
    /// <summary>Whether the container is restarted.</summary>
    public bool Enabled => enabled;

    /// <summary>The exit codes after which it is not restarted, up to 50. None by default.</summary>
    public int[]? IgnoredExitCodes { get; set; }

    /// <summary>
    /// How long the container must have run before it is restarted, in seconds: 60 to 1800. 300 by default. A container that exits sooner is
    /// not restarted.
    /// </summary>
    public int RestartAttemptPeriod { get; set; }
}
