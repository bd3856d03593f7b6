using System.Globalization;
using System.Text;
using Fargate.Core.Build;

namespace Fargate.Core.Sources.Attributes.Import;

/// <summary>Names of classes for families and containers.</summary>
public static class ClassNames
{
    // A class's name is part of other names, which end at 1024 bytes.
    private const int MaxLength = 100;

    // A nested class of such a name hides what the attributes or the generated members refer to, or what every class has.
    private static readonly HashSet<string> Reserved = new(
        AttributeMap.All.SelectMany(it => it.Arguments).Where(it => it.Type.Members.Count > 0).Select(it => it.Type.Name)
            .Concat(["Vcpu", "GiB", "Fargate", "System"])
            .Concat(["Definition", "Name", "Image", "Containers", "Ports", "EnvironmentVariables", "Secrets", "MountPoints"])
            .Concat(["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"]),
        StringComparer.Ordinal);

    /// <summary>Whether a class may have this name.</summary>
    public static bool IsFree(string name) => Identifiers.IsValid(name) && !Reserved.Contains(name) && !name.EndsWith("Attribute", StringComparison.Ordinal);

    /// <summary>The class of a task: <c>web-app</c> is <c>WebApp</c>.</summary>
    public static string ForTask(string family) => For(family, "Task", null, [], 2);

    /// <summary>The class of a container in a task that has these classes already.</summary>
    /// <param name="name">The container's name.</param>
    /// <param name="taskClass">The class around it.</param>
    /// <param name="others">Names that are taken.</param>
    /// <param name="sameName">How many containers of the same name are among them.</param>
    public static string ForContainer(string name, string taskClass, IReadOnlyCollection<string> others, int sameName = 1) =>
        For(name, "Container", taskClass, others, sameName + 1);

    private static string For(string name, string kind, string? outer, IReadOnlyCollection<string> others, int first)
    {
        var words = PascalCase(name);
        if (words.Length == 0 || !char.IsLetter(words[0]))
            words = kind + words;
        // A class cannot have the name of the one around it, and it also names a file.
        var free = IsFree(words) && words != outer && !ReservedNames.Contains(words) ? words : words + kind;
        var numbered = free;
        for (var i = first; numbered == outer || others.Contains(numbered); i++)
            numbered = free + i.ToString(CultureInfo.InvariantCulture);
        return numbered;
    }

    private static string PascalCase(string name)
    {
        var words = new StringBuilder();
        var startsWord = true;
        foreach (var c in name)
        {
            if (char.IsLetterOrDigit(c) && words.Length < MaxLength)
                words.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = !char.IsLetterOrDigit(c);
        }

        return words.ToString();
    }
}
