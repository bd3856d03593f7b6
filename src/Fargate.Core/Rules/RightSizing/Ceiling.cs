namespace Fargate.Core.Rules.RightSizing;

/// <summary>An option that holds the largest value a team allows.</summary>
/// <param name="Key">The option.</param>
/// <param name="Expected">What its value is, for the message about one that is not.</param>
/// <param name="TryParse">Reads it.</param>
internal sealed record Ceiling(string Key, string Expected, Ceiling.Parser TryParse)
{
    internal delegate bool Parser(string text, out int value);

    /// <summary>The ceiling that is set; null for none, or one that does not read (FARG0010 says so).</summary>
    public int? In(RuleContext context) =>
        context.Option(Key) is { } text && TryParse(text, out var value) ? value : null;
}
