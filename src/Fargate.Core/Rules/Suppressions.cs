namespace Fargate.Core.Rules;

/// <summary>
/// The rules that a team switches off for some files, as <c>fargate.suppress = FARG0101, FARG0202</c>: what .editorconfig says of severities
/// does not reach files that are no C#.
/// </summary>
public static class Suppressions
{
    public const string Key = "fargate.suppress";

    public const string Expected = "rule IDs separated by commas, such as 'FARG0101, FARG0102'";

    private static readonly char[] Separators = [',', ';', ' '];

    public static bool Includes(RuleOptions options, Rule rule) => Ids(options.Find(Key)).Contains(rule.Id, StringComparer.OrdinalIgnoreCase);

    public static bool AreValid(string text) => Ids(text).All(it =>
        it.Length == 8 && it.StartsWith("FARG", StringComparison.OrdinalIgnoreCase) && it.Skip(4).All(c => c is >= '0' and <= '9'));

    private static string[] Ids(string? text) => text?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
