using Fargate.Core.Tree;

namespace Fargate.Core.Limits;

/// <summary>The numbers that a field of a resource takes.</summary>
/// <param name="Field">The field.</param>
/// <param name="What">How a message calls it.</param>
/// <param name="Range">The numbers.</param>
public sealed record InputRange(ApiPath Field, string What, NumberRange Range)
{
    /// <summary>
    /// Source: AWS's model (MaximumWindowInMinutes, MaximumEventAgeInSeconds, MaximumRetryAttempts, TaskCount), read
    /// 2026-11-23.
    /// </summary>
    public static IReadOnlyList<InputRange> OfSchedule { get; } =
    [
        Of("Target.EcsParameters.TaskCount", "number of tasks", 1, 10, " tasks"),
        Of("FlexibleTimeWindow.MaximumWindowInMinutes", "flexible time window", 1, 1440, " minutes"),
        Of("Target.RetryPolicy.MaximumEventAgeInSeconds", "time in which the scheduler tries again", 60, 86400, " seconds"),
        Of("Target.RetryPolicy.MaximumRetryAttempts", "number of times that the scheduler tries again", 0, 185, " times"),
    ];

    private static InputRange Of(string field, string what, int min, int max, string unit)
    {
        var path = ApiPath.Parse(field)!;
        return new InputRange(path, what, new NumberRange(path.Name, min, max, unit));
    }
}
