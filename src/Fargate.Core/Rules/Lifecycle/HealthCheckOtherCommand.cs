using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A health check that runs something else than it seems to.</summary>
internal sealed class HealthCheckOtherCommand : TaskDefinitionRule
{
    private const string Program = "CMD";
    private const string Shell = "CMD-SHELL";

    public override string Id => "FARG0512";

    public override string Title => "Health check command is not split correctly for CMD or CMD-SHELL";

    public override string MessageFormat => "The health check of {0} {1}";

    public override string Description =>
        "CMD is followed by a program and its arguments, one per item, without a shell: a whole command line is taken for the name of a "
        + "program, and an operator for an argument. CMD-SHELL is followed by one item, a line for the shell; further items are not run. "
        + "The check then always fails, or always succeeds.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        foreach (var container in task.Containers)
        {
            var command = container.HealthCheck.Command;
            if (command is { IsComplete: true, Count: > 0 } && command[0] is Program or Shell && command.Skip(1).All(it => it?.Trim().Length == 0))
                Report(context, container, command.PathOf(command.Count - 1), $"runs nothing: {(command[0] == Shell ? "a shell command line" : "a program")} must follow {command[0]}", []);
            else if (command.Count < 2 || command[1] is not { } first)
                continue;
            else if (command[0] == Program)
                CheckProgram(context, container, command, first);
            else if (command is { Count: > 2, IsComplete: true } && command[0] == Shell && !ShellLine.ReadsArguments(first))
                Report(context, container, command.PathOf(2), $"runs only '{Wording.Truncate(first)}': exactly one item must follow CMD-SHELL", Line(command, ShellLine.Line(command.Skip(1).Select(it => it ?? ""))));
        }
    }

    private static void CheckProgram(RuleContext context, Container container, ApiTextList command, string program)
    {
        if (ShellLine.IsLine(program))
        {
            Report(context, container, command.PathOf(1), $"would run a program named '{Wording.Truncate(program)}': use CMD-SHELL for a shell command line", command is { Count: 2, IsComplete: true }
                ? [new Edit("shell", "Start the command with CMD-SHELL", Change.Set(command.Path, [Shell, program]))]
                : Line(command, string.Join(" ", command.Skip(1))));
            return;
        }

        for (var i = 2; i < command.Count; i++)
        {
            if (command[i] is not { } item || !ShellLine.IsOperator(item, program))
                continue;
            Report(
                context, container, command.PathOf(i), $"passes '{item}' to '{Wording.Truncate(program)}' as an argument: operators need a shell, so use CMD-SHELL",
                ShellLine.IsShell(program) ? [] : Line(command, ShellLine.Join([.. command.Skip(1).Select(it => it ?? "")])));
            return;
        }

        List<string?> items = [.. command.Skip(1)];
        if (ShellLine.IsShell(program) && ShellLine.ScriptBeforeRest(items) is { } script)
        {
            Report(
                context, container, command.PathOf(script + 2), $"runs only '{Wording.Truncate(items[script]!)}': exactly one item must follow '{items[script - 1]}'",
                program is "sh" or "/bin/sh" && items[1] == "-c" ? Line(command, ShellLine.Line(items.Skip(script).Select(it => it ?? ""))) : []);
        }
    }

    private static Edit[] Line(ApiTextList command, string line) => command.IsComplete && command.All(it => it is not null)
        ? [new Edit("shell", $"Use CMD-SHELL and '{Wording.Truncate(line)}'", Change.Set(command.Path, [Shell, line]))]
        : [];

    private static void Report(RuleContext context, Container container, ApiPath path, string what, Edit[] edits) =>
        context.Report(path, [container.Describe(), what], edits);
}
