using Fargate.Core.Edits;
using Fargate.Core.Limits;
using Fargate.Core.Model;

namespace Fargate.Core.Rules.Containers;

/// <summary>The correction of a list of capabilities, as a whole: what is removed one by one would shift the others.</summary>
internal static class CapabilityEdits
{
    /// <param name="names">The list.</param>
    /// <param name="correct">The right name for one of the list; null for one that has to go.</param>
    public static Edit[] For(ApiTextList names, Func<string, string?> correct)
    {
        if (!names.IsComplete)
            return [];
        var rest = new List<string>();
        foreach (var name in names)
        {
            if (name is null)
                return [];
            if (correct(name) is { } right && !rest.Contains(right))
                rest.Add(right);
        }

        return rest.Count == 0
            ? [new Edit("correct", $"Remove '{names.Path.Name}'", Change.Remove(names.Path))]
            : [new Edit("correct", $"Use {string.Join(", ", rest)}", Change.Set(names.Path, rest))];
    }

    /// <summary>The name as ECS spells it, for one with another case, the kernel's prefix or a slip; null where there is none like it.</summary>
    public static string? Respell(string name)
    {
        var plain = name.Trim().ToUpperInvariant();
        if (plain.StartsWith(LinuxCapabilities.KernelPrefix, StringComparison.Ordinal))
            plain = plain.Substring(LinuxCapabilities.KernelPrefix.Length);
        return LinuxCapabilities.Exists(plain) ? plain : ClosestMatch.Nearest(plain, LinuxCapabilities.All);
    }
}
