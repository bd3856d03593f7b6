using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace Fargate.Build;

/// <summary>What tasks of the build say, all of it as ours. The text is an argument: MSBuild would take a brace in it for a placeholder.</summary>
internal static class BuildLog
{
    private const string Prefix = "Fargate: ";

    public static void Say(this TaskLoggingHelper log, string message) => log.LogMessage(MessageImportance.High, "{0}", Prefix + message);

    public static void Error(this TaskLoggingHelper log, string? code, string file, string message, int line = 0, int column = 0) =>
        log.Report(code, file, Prefix + message, line, column);

    /// <summary>What a rule or the compiler says, in its own words.</summary>
    public static void Report(this TaskLoggingHelper log, string? code, string file, string message, int line = 0, int column = 0) =>
        log.LogError(subcategory: null, code, helpKeyword: null, file, line, column, 0, 0, "{0}", message);

    public static void Warn(this TaskLoggingHelper log, string? code, string file, string message, int line = 0, int column = 0) =>
        log.LogWarning(subcategory: null, code, helpKeyword: null, file, line, column, 0, 0, "{0}", Prefix + message);
}
