using System.Text.RegularExpressions;
using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Containers;

/// <summary>An entry point or a command that only a shell would understand, or that a shell does not read to its end.</summary>
internal sealed class CommandNotAsWritten : TaskDefinitionRule
{
    private static readonly Regex Assignment = new(@"\A[A-Za-z_][A-Za-z0-9_]*=", RegexOptions.CultureInvariant);

    public override string Id => "FARG0328";

    public override string Title => "command or entryPoint is not split into arguments correctly, or needs a shell";

    public override string MessageFormat => "The {0} of {1} {2}";

    public override string Description =>
        "Each item of entryPoint and command is one argument, the first of them a program, without a shell. A whole command line is taken "
        + "for the name of a program, and an operator for an argument. A shell's -c must be followed by exactly one item, the script; "
        + "further items become $0, $1 and so on. An entry point in the image may treat its command differently.";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        if (task.RuntimePlatform.IsWindows != false)
            return;
        foreach (var container in task.Containers)
        {
            var (entryPoint, command) = (container.EntryPoint, container.Command);
            if (!entryPoint.IsComplete || !command.IsComplete)
                continue;
            List<Word> words =
            [
                .. entryPoint.Select((it, i) => new Word("entry point", it, entryPoint, i)),
                .. command.Select((it, i) => new Word("command", it, command, i)),
            ];
            if (words.Count > 0 && words[0].Text is { } program && Fault(words, program) is { } fault)
                context.Report(fault.At.Path, [fault.At.Field, container.Describe(), fault.What], fault.Edits);
        }
    }

    private static (Word At, string What, Edit[] Edits)? Fault(List<Word> words, string program)
    {
        if (Assignment.IsMatch(program))
            return (words[0], $"starts with '{Wording.Truncate(program)}', which is not a program: set the variable in 'environment'", []);
        if (ShellLine.IsLine(program) && (words[0].Field != "command" || IsProgram(program)))
        {
            var what = $"would run a program named '{Wording.Truncate(program)}'";
            return ShellLine.Words(program) is { } split
                ? (words[0], what + ": make each word a separate item", Split(words[0].List, split))
                : (words[0], what + ": use sh -c for a shell command line", words.Count == 1 ? [Shell(words[0].List, program)] : []);
        }

        if (ShellLine.IsShell(program))
        {
            return ShellLine.ScriptBeforeRest([.. words.Select(it => it.Text)]) is { } script
                ? (words[script + 1], $"runs only '{Wording.Truncate(words[script].Text!)}': exactly one item must follow '{words[script - 1].Text}'", [])
                : null;
        }

        return words.Skip(1).FirstOrDefault(it => it.Text is not null && ShellLine.IsOperator(it.Text, program)) is { } found
            ? (found, $"passes '{found.Text}' to '{Wording.Truncate(program)}' as an argument: operators need a shell", [])
            : null;
    }

    // What an entry point of the image's own is given may be anything.
    private static bool IsProgram(string text) => text[0] is >= 'a' and <= 'z' or '/' or '.';

    private static Edit Shell(ApiTextList list, string line) => new("shell", "Run the line with sh -c", Change.Set(list.Path, ["sh", "-c", line]));

    private static Edit[] Split(ApiTextList list, IReadOnlyList<string> words) => list.All(it => it is not null)
        ? [new Edit("split", "Make each word a separate item", Change.Set(list.Path, [.. words, .. list.Skip(1).Select(it => it!)]))]
        : [];

    private sealed record Word(string Field, string? Text, ApiTextList List, int Index)
    {
        public ApiPath Path => List.PathOf(Index);
    }
}
