using System.Text.RegularExpressions;

namespace Fargate.Core.Aws;

/// <summary>
/// When a scheduled action of Application Auto Scaling runs. Source: PutScheduledAction in botocore 1.43.11, read 2026-11-30: at(yyyy-mm-ddThh:mm:ss),
/// rate(value unit) with minutes, hours or days, cron(minutes hours day-of-month month day-of-week year). EventBridge Scheduler takes more:
/// <see cref="SchedulerExpressions"/>.
/// </summary>
public static class ScheduleExpressions
{
    private const int CronFields = 6;

    private static readonly Regex Rate = new(@"\A[0-9]+ +(minutes?|hours?|days?)\z", RegexOptions.CultureInvariant);

    private static readonly Regex Time = new(
        @"\A[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\z", RegexOptions.CultureInvariant);

    /// <summary>What is wrong with it, as a message says it; null for nothing.</summary>
    public static string? FaultOf(string expression)
    {
        var open = expression.IndexOf('(');
        if (open < 0 || !expression.EndsWith(")", StringComparison.Ordinal))
            return "it must be at(...), rate(...) or cron(...)";
        var inner = expression.Substring(open + 1, expression.Length - open - 2).Trim();
        return expression.Substring(0, open) switch
        {
            "at" => IsTime(inner) ? null : "at() must have a time, such as at(2026-12-24T18:00:00)",
            "rate" => Rate.IsMatch(inner) ? null : "rate() must have a number and minutes, hours or days, such as rate(5 minutes)",
            "cron" => FaultOfCron(inner.Split([' '], StringSplitOptions.RemoveEmptyEntries)),
            _ => "it must be at(...), rate(...) or cron(...)",
        };
    }

    // Which days a month has is not asked: the form is what people get wrong.
    private static bool IsTime(string text) => Time.IsMatch(text);

    private static string? FaultOfCron(string[] fields) =>
        fields.Length != CronFields
            ? "cron() must have six fields: minutes, hours, day of month, month, day of week and year, such as cron(0 3 * * ? *)"
            : (fields[2] == "?") == (fields[4] == "?") && fields[2] != "?" && fields[2] != "*" && fields[4] != "*"
                ? "either day of month or day of week must be ?, such as cron(0 3 ? * MON *)"
                : null;
}
