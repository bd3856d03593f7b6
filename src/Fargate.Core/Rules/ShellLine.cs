using System.Text.RegularExpressions;

namespace Fargate.Core.Rules;

/// <summary>What only a shell understands, where no shell reads it.</summary>
internal static class ShellLine
{
    // 2>&1, >/dev/null, >>/log.
    private static readonly Regex Redirection = new(@"\A([0-9&]?>>?(&[0-9]|/\S+)|[0-9]>)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Program = new(@"\A[A-Za-z/.][A-Za-z0-9_./+-]*\s", RegexOptions.CultureInvariant);
    private static readonly Regex Option = new(@"\s(-|\S*://|\|\|?\s|&&\s)", RegexOptions.CultureInvariant);
    private static readonly Regex Safe = new(@"\A[A-Za-z0-9_@%+=:,./-]+\z", RegexOptions.CultureInvariant);
    private static readonly Regex ShellOption = new(@"\A-[a-z]*c\z", RegexOptions.CultureInvariant);
    private static readonly Regex QuotedOperator = new(@"\A([""'])\s*((?:\|\||&&)[^""']*)\1\z", RegexOptions.CultureInvariant);
    private static readonly string[] Shells = ["sh", "bash", "ash", "dash", "ksh", "zsh"];
    private static readonly string[] Operators = ["|", ";", "<", ">", ">>", "&"];
    // A ';' ends find's -exec; the others have words that look like operators.
    private static readonly string[] TakesOperators = ["find", "expr", "test", "["];
    private static readonly string[] WindowsPrograms = [".exe", ".cmd", ".bat"];

    /// <summary>Whether an item that a program is given is an operator of the shell's.</summary>
    public static bool IsOperator(string item, string program) =>
        item is "||" or "&&" || Redirection.IsMatch(item) || (Array.IndexOf(Operators, item) >= 0 && Array.IndexOf(TakesOperators, NameOf(program)) < 0);

    /// <summary>Whether the name of a program is a whole line: programs in folders may have blanks in their names.</summary>
    public static bool IsLine(string program)
    {
        var text = program.Trim();
        var blank = text.IndexOfAny([' ', '\t', '\n']);
        return blank > 0 && Program.IsMatch(text)
            && (Option.IsMatch(text)
                || (text.LastIndexOfAny(['/', '\\'], blank) < 0 && !Array.Exists(WindowsPrograms, it => text.EndsWith(it, StringComparison.OrdinalIgnoreCase))));
    }

    public static bool IsShell(string program) => Array.IndexOf(Shells, NameOf(program)) >= 0;

    /// <summary>Where the script of a shell's <c>-c</c> is, after which it reads no more items; null where there is none, or all is read.</summary>
    /// <param name="items">The shell and what it is given; null where that is not known.</param>
    public static int? ScriptBeforeRest(IReadOnlyList<string?> items)
    {
        for (var i = 1; i + 2 < items.Count; i++)
        {
            if (items[i] is not { } item || !item.StartsWith("-", StringComparison.Ordinal))
                return null;
            if (ShellOption.IsMatch(item))
                return items[i + 1] is { } script && !ReadsArguments(script) ? i + 1 : null;
        }

        return null;
    }

    /// <summary>Whether a script reads the items that come after it.</summary>
    public static bool ReadsArguments(string script) => Regex.IsMatch(script, @"\$(\{?[0-9@*#]|\{)", RegexOptions.CultureInvariant);

    /// <summary>The words of a line that needs no shell; null for any other.</summary>
    public static IReadOnlyList<string>? Words(string line) =>
        line.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries) is var words && Array.TrueForAll(words, Safe.IsMatch) ? words : null;

    /// <summary>The items as one line. One that is an operator and what follows it, in quotes of its own, is meant without them.</summary>
    public static string Line(IEnumerable<string> items) => string.Join(" ", items.Select(it => QuotedOperator.Replace(it, "$2")));

    /// <summary>A line that the shell reads as these items, operators as such.</summary>
    public static string Join(IReadOnlyList<string> items) => string.Join(" ", items.Select(
        it => Safe.IsMatch(it) || IsOperator(it, items[0]) ? it : "'" + it.Replace("'", @"'\''") + "'"));

    private static string NameOf(string program) => program.Substring(program.LastIndexOf('/') + 1);
}
