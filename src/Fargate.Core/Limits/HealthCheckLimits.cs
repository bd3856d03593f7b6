namespace Fargate.Core.Limits;

/// <summary>
/// The numbers of a health check. Source: HealthCheck in AWS's model, read 2026-11-23; enforced (rules of cdk-preflight 0.0.143).
/// The console's page prints 5 to 30 for the interval, and the AWS CDK lets a timeout of 120 pass: both are wrong.
/// </summary>
public static class HealthCheckLimits
{
    public const int DefaultInterval = 30;

    public static readonly NumberRange Interval = new("interval", 5, 300);
    public static readonly NumberRange Timeout = new("timeout", 2, 60);
    public static readonly NumberRange Retries = new("retries", 1, 10, "");
    public static readonly NumberRange StartPeriod = new("startPeriod", 0, 300);
}
