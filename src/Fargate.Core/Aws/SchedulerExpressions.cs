using System.Globalization;
using System.Text.RegularExpressions;

namespace Fargate.Core.Aws;

/// <summary>
/// When a schedule of EventBridge Scheduler runs. The service takes more than its guide says, and less in other places. Source: CreateSchedule as measured by the authors
/// of cdk-preflight 0.0.143 on 2026-09-07 (pf-scheduler-schedule-expression, -rate-positive); for the words and the ranges of cron() the EventBridge
/// Scheduler User Guide, "Schedule types in EventBridge Scheduler"; read 2026-11-30. What neither says is no fault here.
/// </summary>
public static class SchedulerExpressions
{
    private const int DayOfMonth = 2;
    private const int DayOfWeek = 4;
    private const int LastOccurrence = 5;

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly Regex Keyword = new(@"\A\s*(at|rate|cron)\((.*)\)\s*\z", Options | RegexOptions.Singleline);

    // "1 minutes" is taken, and so is "5minutes".
    private static readonly Regex Rate = new(@"\A([0-9]+)\s*(minutes?|hours?|days?)\z", Options);

    // Which days a month has is not asked: the form is what people get wrong.
    private static readonly Regex Time = new(
        @"\A[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?\z", RegexOptions.CultureInvariant);

    // What follows a slash is how often, and what follows a hash which one in the month: they have no range of the field.
    private static readonly Regex Number = new(@"(?<![0-9/#])[0-9]+", RegexOptions.CultureInvariant);
    private static readonly Regex Occurrence = new("#([0-9]+)", RegexOptions.CultureInvariant);
    private static readonly Regex Word = new("[A-Z]+", Options);
    private static readonly char[] WhiteSpace = [' ', '\t', '\r', '\n'];

    private static readonly (string Name, int Min, int Max)[] Fields =
        [("minute", 0, 59), ("hour", 0, 23), ("day of month", 1, 31), ("month", 1, 12), ("day of week", 1, 7), ("year", 1970, 2199)];

    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
    private static readonly string[] Days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    /// <summary>Whether it runs once.</summary>
    public static bool IsOnce(string expression) =>
        Keyword.Match(expression) is { Success: true } match && string.Equals(match.Groups[1].Value, "at", StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with it, as a message says it; null for nothing.</summary>
    public static string? FaultOf(string expression)
    {
        if (Keyword.Match(expression) is not { Success: true } match)
            return "it must be at(...), rate(...) or cron(...)";
        var inner = match.Groups[2].Value.Trim();
        return match.Groups[1].Value.ToLowerInvariant() switch
        {
            "at" => Time.IsMatch(inner) ? null : "at() must have a time, such as at(2026-12-24T18:00:00)",
            "rate" => FaultOfRate(Rate.Match(inner)),
            _ => FaultOfCron(inner.Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries)),
        };
    }

    private static string? FaultOfRate(Match rate) =>
        !rate.Success ? "rate() must have a number and minutes, hours or days, such as rate(5 minutes)"
        : rate.Groups[1].Value.Trim('0').Length == 0 ? "the number of rate() must be 1 or more, such as rate(1 minute)"
        : null;

    private static string? FaultOfCron(string[] fields)
    {
        // The year may be left out.
        if (fields.Length != Fields.Length && fields.Length != Fields.Length - 1)
            return "cron() must have minutes, hours, day of month, month, day of week and optionally a year, such as cron(0 3 * * ? *)";
        if ((fields[DayOfMonth] == "?") == (fields[DayOfWeek] == "?"))
            return "either day of month or day of week must be ?, such as cron(0 3 ? * MON *)";
        for (var i = 0; i < fields.Length; i++)
        {
            if (FaultOfField(i, fields[i]) is { } fault)
                return fault;
        }

        return null;
    }

    private static string? FaultOfField(int index, string text)
    {
        var (name, min, max) = Fields[index];
        foreach (Match number in Number.Matches(text))
        {
            if (!IsIn(number.Value, min, max))
                return FormattableString.Invariant($"the {name} must be {min} to {max}, not {number.Value}");
        }

        foreach (Match word in Word.Matches(text))
        {
            if (!IsKnown(index, word.Value.ToUpperInvariant()))
                return $"'{word.Value}' is not a valid {name}";
        }

        return index == DayOfWeek && Occurrence.Match(text) is { Success: true } match && !IsIn(match.Groups[1].Value, 1, LastOccurrence)
            ? $"the number after # must be 1 to {LastOccurrence}, not {match.Groups[1].Value}"
            : null;
    }

    private static bool IsIn(string digits, int min, int max) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max;

    // Whether a name may be written out, or have an L behind it, was not seen: its first three letters count.
    private static bool IsKnown(int index, string word) => index switch
    {
        DayOfMonth => word is "L" or "W" or "LW" or "WL",
        DayOfMonth + 1 => Months.Any(it => word.StartsWith(it, StringComparison.Ordinal)),
        DayOfWeek => word == "L" || Days.Any(it => word.StartsWith(it, StringComparison.Ordinal)),
        _ => false,
    };
}
