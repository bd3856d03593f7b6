using System.Text;

namespace Fargate.Core.Sources.Attributes.Import;

/// <summary>What C# takes for a name.</summary>
public static class Identifiers
{
    private static readonly HashSet<string> Keywords = new(
        (
            "abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event "
            + "explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null "
            + "object operator out override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static "
            + "string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using virtual void volatile while").Split(' '),
        StringComparer.Ordinal);

    public static bool IsValid(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(it => it == '_' || char.IsLetterOrDigit(it));

    /// <summary>A name as it stands in code: a keyword has an <c>@</c> before it.</summary>
    public static string Escape(string name) => Keywords.Contains(name) ? "@" + name : name;

    /// <summary>The nearest namespace: a project's name may have other characters, and is the default for its namespace.</summary>
    public static string Namespace(string name) => string.Join(".", name.Split('.').Select(Part));

    private static string Part(string name)
    {
        var part = new StringBuilder();
        if (name.Length == 0 || char.IsDigit(name[0]))
            part.Append('_');
        foreach (var c in name)
            part.Append(char.IsLetterOrDigit(c) ? c : '_');
        return Escape(part.ToString());
    }
}
