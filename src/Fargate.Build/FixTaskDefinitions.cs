using Fargate.Build.Fixes;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Files.Rules;
using Microsoft.Build.Framework;

namespace Fargate.Build;

/// <summary>Writes the corrections of rules into the project's task definitions in JSON: <c>dotnet build -t:FargateFix</c>.</summary>
public sealed class FixTaskDefinitions : Microsoft.Build.Utilities.Task
{
    /// <summary>The files that may be changed.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The rules to correct, by their ids; empty for all that a build shows as errors or warnings.</summary>
    // Not a list: a semicolon can stand on the command line only as %3B, and MSBuild would not split there.
    public string Rules { get; set; } = "";

    /// <summary>What the build gives the compiler.</summary>
    public ITaskItem[] Arguments { get; set; } = [];

    /// <summary>csc.exe, or csc.dll.</summary>
    public string Compiler { get; set; } = "";

    /// <summary>The program that runs csc.dll.</summary>
    public string Host { get; set; } = "";

    /// <summary>A folder below obj for the compiler's log.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The project file.</summary>
    public string Project { get; set; } = "";

    public override bool Execute()
    {
        var rules = Rules.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries);
        var known = RuleCatalog.In(typeof(Rule).Assembly).Where(it => it.HasEdits || it.Id == FileEncoding.RuleId).Select(it => it.Id).ToList();
        foreach (var rule in rules.Where(it => !known.Contains(it, StringComparer.OrdinalIgnoreCase)))
            Log.Report(null, Project, $"FargateFixRules: '{rule}' is not a rule with corrections. Rules with corrections: {string.Join(", ", known)}.");
        if (Files.Length > 0 && Arguments.Length == 0)
            Log.Error(null, Project, "the compiler's arguments are not known. Run the target FargateFix alone, not together with others.");
        if (Log.HasLoggedErrors)
            return false;

        var files = Files.GroupBy(it => Path.GetFullPath(it.GetMetadata("FullPath"))).ToDictionary(it => it.Key, it => it.First().ItemSpec);
        var project = Path.GetDirectoryName(Path.GetFullPath(Project));
        string[] arguments = [.. Arguments.Select(it => Unescaped(it, project))];
        var corrector = new FileCorrector(
            files,
            it => rules.Length == 0 ? it.IsLoud : rules.Contains(it.Rule, StringComparer.OrdinalIgnoreCase),
            it => Log.LogMessage(MessageImportance.High, "{0}", it),
            (file, why) => Log.Error(null, file, $"not corrected: {why}"));
        try
        {
            if (files.Count > 0 && corrector.Run(new Compiler(Compiler, Host, arguments, Folder, project).Run) is { } error)
            {
                Log.Report(error.Rule, FileOf(error), error.Message, error.Line, error.Column);
                Log.Error(null, Project, "nothing is corrected. With such an error in the C#, the compiler does not look at the task definitions.");
                return false;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.Error(null, Project, $"{e.Message} What was said to be corrected before is corrected.");
        }
        catch (InvalidOperationException e)
        {
            Log.Error(null, Project, $"cannot run the compiler '{Compiler}': {e.Message}");
        }

        Log.Say($"{Count(corrector.Corrections, "correction")} in {Count(corrector.ChangedFiles, "file")}");
        return !Log.HasLoggedErrors;
    }

    // The compiler's task returns its arguments as they are, and not escaped, so that the %2F in the name of a folder is taken for a slash.
    private static string Unescaped(ITaskItem argument, string project)
    {
        var text = ((ITaskItem2)argument).EvaluatedIncludeEscaped;
        var isPath = text != argument.ItemSpec && File.Exists(Path.Combine(project, text.Substring(text.IndexOf(':') + 1).Trim('"')));
        return isPath ? text : argument.ItemSpec;
    }

    private static string Count(int number, string what) => FormattableString.Invariant($"{number} {what}") + (number == 1 ? "" : "s");

    private string FileOf(LoggedFinding finding) => Uri.TryCreate(finding.Uri, UriKind.Absolute, out var uri) ? uri.LocalPath : Project;
}
