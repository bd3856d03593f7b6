namespace Fargate.Core.Limits;

/// <summary>
/// The time that a container may take, on Fargate, and how soon it may be started again. Source: ContainerDefinition and
/// ContainerRestartPolicy in AWS's model, read 2026-11-23. Enforced are the most of a stop timeout (the text says "less than 120
/// seconds", the guide says 120) and both ends of the restart period.
/// </summary>
public static class LifecycleLimits
{
    public static readonly NumberRange StartTimeout = new("startTimeout", 2, 120);
    public static readonly NumberRange StopTimeout = new("stopTimeout", 2, 120);
    public static readonly NumberRange RestartAttemptPeriod = new("restartAttemptPeriod", 60, 1800);
}
