namespace Fargate;

/// <summary>
/// Changes the limits of the <see cref="ScalableTargetAttribute"/> at set times, and so how many tasks run. It needs a
/// <see cref="MinCapacity"/>, a <see cref="MaxCapacity"/> or both.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-schedulescaling.html
/// </summary>
/// <param name="scheduledActionName">The action's name, each once in the service: 1 to 256 characters, none of <c>:/|</c>, and no space at
/// the start or end.</param>
/// <param name="schedule">When: <c>at(2026-12-01T08:00:00)</c> once, <c>rate(12 hours)</c>, or <c>cron(0 8 ? * MON-FRI *)</c> with minutes,
/// hours, day of the month, month, day of the week and year.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ScheduledScalingAttribute(string scheduledActionName, string schedule) : FargateAttribute
{
    /// <summary>The action's name.</summary>
    public string ScheduledActionName => scheduledActionName;

    /// <summary>When it happens.</summary>
    public string Schedule => schedule;

    /// <summary>The minimum number of tasks from then on: 0 or more. Unchanged by default.</summary>
    public int MinCapacity { get; set; }

    /// <summary>The maximum number of tasks from then on: <see cref="MinCapacity"/> to 5000. Unchanged by default.</summary>
    public int MaxCapacity { get; set; }

    /// <summary>The time zone for <c>at</c> and <c>cron</c>: an IANA name, such as <c>Europe/Berlin</c>. UTC by default.</summary>
    public string? Timezone { get; set; }

    /// <summary>When the action becomes active, in UTC, such as <c>2026-12-01T00:00:00Z</c>. Immediately by default.</summary>
    public string? StartTime { get; set; }

    /// <summary>When the action becomes inactive, in UTC, such as <c>2026-12-31T00:00:00Z</c>. Never by default.</summary>
    public string? EndTime { get; set; }
}
