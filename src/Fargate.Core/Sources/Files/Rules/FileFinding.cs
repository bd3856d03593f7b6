using Fargate.Core.Edits;
using Fargate.Core.Json;
using Fargate.Core.Rules;

namespace Fargate.Core.Sources.Files.Rules;

/// <summary>A fault in a file: either what a rule finds in the definition, or one of the file's own form.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Span">Where.</param>
/// <param name="Arguments">What goes into the rule's message.</param>
/// <param name="Edits">The corrections that make sense, the likeliest first.</param>
public sealed record FileFinding(Rule Rule, JsonSpan Span, IReadOnlyList<string> Arguments, IReadOnlyList<Edit> Edits)
{
    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);
}
