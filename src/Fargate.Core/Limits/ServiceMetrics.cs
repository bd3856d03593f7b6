namespace Fargate.Core.Limits;

/// <summary>
/// The metrics of a service whose resolution can be chosen, and the scaling metrics that need the high one. Source: MetricConfiguration in AWS's model, and
/// https://docs.aws.amazon.com/AmazonECS/latest/developerguide/target-tracking-faster-auto-scaling.html, read 2026-11-30.
/// </summary>
public static class ServiceMetrics
{
    public const int HighResolution = 20;

    private const string Cpu = "CPUUtilization";
    private const string Memory = "MemoryUtilization";

    public static IReadOnlyList<string> Names { get; } = [Cpu, Memory];

    /// <summary>Seconds.</summary>
    public static IReadOnlyList<int> Resolutions { get; } = [HighResolution, 60];

    /// <summary>The metric that a predefined scaling metric needs in the high resolution; null for one that needs none.</summary>
    public static string? HighResolutionOf(string metricType) => metricType switch
    {
        "ECSServiceAverageCPUUtilizationHighResolution" => Cpu,
        "ECSServiceAverageMemoryUtilizationHighResolution" => Memory,
        _ => null,
    };
}
