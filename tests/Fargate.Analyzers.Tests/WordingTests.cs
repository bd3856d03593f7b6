using System.Text.RegularExpressions;
using Fargate.Core.Rules;

namespace Fargate.Analyzers.Tests;

/// <summary>What docs/style.md asks of titles, messages and titles of fixes, as far as a test can tell.</summary>
public partial class WordingTests
{
    private const int LongestTitle = 80;

    // "Image '{0}' {1}" is as short as can be.
    private const int FewestLetters = 5;

    private static readonly Rule[] Rules = [.. RuleCatalog.In(typeof(Rule).Assembly).Concat(RuleCatalog.In(typeof(Descriptors).Assembly))];

    public static TheoryData<string> Ids => [.. Rules.Select(it => it.Id)];

    [Fact]
    public void No_two_rules_have_the_same_title_or_a_message_of_the_same_rule_family()
    {
        Assert.Empty(Rules.GroupBy(it => it.Title, StringComparer.OrdinalIgnoreCase).Where(it => it.Count() > 1).Select(it => it.Key));
        // Where the same is said of two kinds of things, the value itself tells which: those are the only ones.
        var shared = Rules.GroupBy(it => it.MessageFormat).Where(it => it.Count() > 1).Select(it => string.Join(' ', it.Select(rule => rule.Id)));
        Assert.Equal(
            ["FARG0210 FARG1211", "FARG0804 FARG0805", "FARG1205 FARG1228"],
            shared.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_title_stands_alone(string id)
    {
        var title = Find(id).Title;
        Assert.InRange(title.Length, 10, LongestTitle);
        Assert.DoesNotMatch(Vague(), title);
        Assert.DoesNotMatch(Figurative(), title);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_says_what_must_be(string id)
    {
        var message = Find(id).MessageFormat;
        Assert.DoesNotMatch(Denial(), message);
        Assert.DoesNotMatch(Figurative(), message);
        // A message whose text is all in its arguments cannot be searched for.
        Assert.True(Hole().Replace(message, "").Count(char.IsLetter) >= FewestLetters, message);
    }

    // "it", "this" and so on need something that came before; a title has nothing before it.
    [GeneratedRegex(@"(?<!\$)\b([Ii]t|[Tt]his|[Tt]hese|[Ss]uch(?! as)|[Hh]ere|[Ss]omething|[Tt]hem)\b|\bis no\b|\bare no\b")]
    private static partial Regex Vague();

    // Things have and set; they do not speak, stand or want.
    [GeneratedRegex(@"\b(says?|tells?|stands?|speaks?|wants?)\b")]
    private static partial Regex Figurative();

    // "It is 1 to 255 letters" contradicts the value that it follows: it must be.
    [GeneratedRegex(@"\bis no [a-z]|: it is |; it is |, it is ")]
    private static partial Regex Denial();

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Hole();

    private static Rule Find(string id) => Rules.Single(it => it.Id == id);
}
