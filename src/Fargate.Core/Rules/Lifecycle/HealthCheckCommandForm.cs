using System.Text.RegularExpressions;
using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A health check whose command starts with neither CMD nor CMD-SHELL.</summary>
internal sealed class HealthCheckCommandForm : TaskDefinitionRule
{
    private const string Program = "CMD";
    private const string Shell = "CMD-SHELL";

    private static readonly HashSet<string> Operators = new(StringComparer.Ordinal) { "||", "&&", "|", ";", ">", "<" };

    public override string Id => "FARG0502";

    public override string Title => "Health check command must start with CMD or CMD-SHELL";

    public override string MessageFormat => "The health check command starts with '{0}'; it must start with CMD (a program) or CMD-SHELL (a shell command line)";

    public override string Description =>
        "The API reference requires CMD or CMD-SHELL as the first item; the developer guide treats a command without either as CMD.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var command = container.HealthCheck.Command;
            if (command is { Count: > 0, IsComplete: true } && command[0] is { } first && first is not (Program or Shell))
                context.Report(command.PathOf(0), [Wording.Truncate(first)], Edits(command, first));
        }
    }

    private static Edit[] Edits(ApiTextList command, string first)
    {
        // It would switch an image's health check off, which does not count on ECS anyway.
        if (first == "NONE" || command.Any(it => it is null))
            return [];
        var corrected = Corrected([.. command.Select(it => it!)]);
        return corrected.Skip(1).All(string.IsNullOrWhiteSpace) ? [] : [new Edit("form", $"Start the command with {corrected[0]}", Change.Set(command.Path, corrected))];
    }

    private static string[] Corrected(string[] items)
    {
        // The console takes one line: CMD-SHELL, curl -f http://localhost/
        if (Regex.Match(items[0], @"^\s*(CMD[-_]SHELL|CMD)(?:[\s,]+(.*))?$", RegexOptions.IgnoreCase | RegexOptions.Singleline) is { Success: true } match)
        {
            string[] rest = match.Groups[2].Length > 0 ? [match.Groups[2].Value, .. items.Skip(1)] : [.. items.Skip(1)];
            var isShell = match.Groups[1].Length > Program.Length || (rest.Length == 1 && rest[0].Any(char.IsWhiteSpace));
            return [isShell ? Shell : Program, .. rest];
        }

        if (items.Length == 1)
            return [items[0].Any(char.IsWhiteSpace) ? Shell : Program, items[0]];
        return items.Any(Operators.Contains) ? [Shell, string.Join(" ", items)] : [Program, .. items];
    }
}
