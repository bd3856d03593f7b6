namespace Fargate.Core.Limits;

/// <summary>
/// The disk of a task. Source: RegisterTaskDefinition, ephemeralStorage; the API says at least 21 and at most 200 (seen 2026-08-15).
/// Some pages of AWS print 20 as the least: that is the size that a task has without the setting.
/// </summary>
public static class EphemeralStorageLimits
{
    public const int MinGiB = 21;
    public const int MaxGiB = 200;
    public const int DefaultGiB = 20;
}
