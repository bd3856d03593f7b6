using Fargate.Core.Tree;

namespace Fargate.Core.Limits;

/// <summary>The numbers that a field of a resource takes.</summary>
/// <param name="Field">The field.</param>
/// <param name="Range">The numbers.</param>
public sealed record InputRange(ApiPath Field, NumberRange Range)
{
    /// <summary>
    /// Source: botocore 1.43.11, scheduler/2021-06-30 (MaximumWindowInMinutes, MaximumEventAgeInSeconds, MaximumRetryAttempts, TaskCount), read
    /// 2026-11-23.
    /// </summary>
    public static IReadOnlyList<InputRange> OfSchedule { get; } =
    [
        Of("Target.EcsParameters.TaskCount", 1, 10, " tasks"),
        Of("FlexibleTimeWindow.MaximumWindowInMinutes", 1, 1440, " minutes"),
        Of("Target.RetryPolicy.MaximumEventAgeInSeconds", 60, 86400, " seconds"),
        Of("Target.RetryPolicy.MaximumRetryAttempts", 0, 185, " times"),
    ];

    private static InputRange Of(string field, int min, int max, string unit)
    {
        var path = ApiPath.Parse(field)!;
        return new InputRange(path, new NumberRange(path.Name, min, max, unit));
    }
}
