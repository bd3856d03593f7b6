namespace Fargate;

/// <summary>
/// Changes the limits of the <see cref="ScalableTargetAttribute"/> at set times, and so how many tasks run. It needs a
/// <see cref="MinCapacity"/>, a <see cref="MaxCapacity"/> or both.
/// See https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-autoscaling-schedulescaling.html
/// </summary>
/// <param name="scheduledActionName">The action's name, each once in the service: 1 to 256 characters, none of <c>:/|</c>, no space at its
/// ends.</param>
/// <param name="schedule">When: <c>at(2026-12-01T08:00:00)</c> once, <c>rate(12 hours)</c>, or <c>cron(0 8 ? * MON-FRI *)</c> with minutes,
/// hours, day of the month, month, day of the week and year.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ScheduledScalingAttribute(string scheduledActionName, string schedule) : FargateAttribute
{
    /// <summary>The action's name.</summary>
    public string ScheduledActionName => scheduledActionName;

    /// <summary>When it happens.</summary>
    public string Schedule => schedule;

    /// <summary>The fewest tasks from then on: 0 or more. It stays as it is by default.</summary>
    public int MinCapacity { get; set; }

    /// <summary>The most tasks from then on: from <see cref="MinCapacity"/> up to 5000. It stays as it is by default.</summary>
    public int MaxCapacity { get; set; }

    /// <summary>The time zone for <c>at</c> and <c>cron</c>: an IANA name, such as <c>Europe/Berlin</c>. UTC by default.</summary>
    public string? Timezone { get; set; }

    /// <summary>When the action starts to count, in UTC, such as <c>2026-12-01T00:00:00Z</c>. At once by default.</summary>
    public string? StartTime { get; set; }

    /// <summary>When it ceases to count, in UTC, such as <c>2026-12-31T00:00:00Z</c>. Never by default.</summary>
    public string? EndTime { get; set; }
}
