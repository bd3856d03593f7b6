using Fargate.Core.Edits;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules;

/// <summary>A fault, in terms of the API. The source that the definition was read from finds its place in the text.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Path">The value at fault, or where the missing one would stand.</param>
/// <param name="Arguments">What goes into the rule's message.</param>
/// <param name="Edits">The corrections that make sense, the likeliest first.</param>
public sealed record Finding(Rule Rule, ApiPath Path, IReadOnlyList<string> Arguments, IReadOnlyList<Edit> Edits)
{
    /// <summary>Whether the name of the field or the key at the path is at fault, rather than its value.</summary>
    public bool IsAboutName { get; init; }

    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);

    public override string ToString() => $"{Rule.Id} {Path}: {Message}";
}
