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
            if (command.Count < 2 || command[1] is not { } first)
                continue;
            if (command[0] == Program)
                CheckProgram(context, container, command, first);
            else if (command is { Count: > 2, IsComplete: true } && command[0] == Shell && !ShellLine.ReadsArguments(first))
                Report(context, container, command.PathOf(2), $"runs only '{Wording.Short(first)}': exactly one item must follow CMD-SHELL", Line(command, string.Join(" ", command.Skip(1))));
        }
    }

    private static void CheckProgram(RuleContext context, Container container, ApiTextList command, string program)
    {
        if (ShellLine.IsLine(program))
        {
            Report(context, container, command.PathOf(1), $"would run a program named '{Wording.Short(program)}': use CMD-SHELL for a shell command line", command is { Count: 2, IsComplete: true }
                ? [new Edit("shell", "Start the command with CMD-SHELL", Change.Set(command.Path, [Shell, program]))]
                : Line(command, string.Join(" ", command.Skip(1))));
            return;
        }

        for (var i = 2; i < command.Count; i++)
        {
            if (command[i] is not { } item || !ShellLine.IsOperator(item, program))
                continue;
            Report(
                context, container, command.PathOf(i), $"passes '{item}' to '{Wording.Short(program)}' as an argument: operators need a shell, so use CMD-SHELL",
                ShellLine.IsShell(program) ? [] : Line(command, ShellLine.Join([.. command.Skip(1).Select(it => it ?? "")])));
            return;
        }
    }

    private static Edit[] Line(ApiTextList command, string line) => command.IsComplete && command.All(it => it is not null)
        ? [new Edit("shell", $"Use CMD-SHELL and '{Wording.Short(line)}'", Change.Set(command.Path, [Shell, line]))]
        : [];

    private static void Report(RuleContext context, Container container, ApiPath path, string what, Edit[] edits) =>
        context.Report(path, [container.Called(), what], edits);
}
