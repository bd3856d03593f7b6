using System.Globalization;
using System.Text.RegularExpressions;
using Fargate.Core.Json;

namespace Fargate.Core.Limits;

/// <summary>The texts that an option takes.</summary>
public sealed class OptionValue
{
    private const string RegionName = "(?:[a-z]+(?:-[a-z]+)+-[0-9]+)";

    private readonly Func<string, bool> _accepts;
    private readonly IReadOnlyList<string> _values;
    private readonly Func<string, string?> _correct;

    private OptionValue(string expected, Func<string, bool> accepts, params string[] values)
        : this(expected, accepts, static _ => null, values)
    {
    }

    private OptionValue(string expected, Func<string, bool> accepts, Func<string, string?> correct, params string[] values)
    {
        Expected = expected;
        _accepts = accepts;
        _correct = correct;
        _values = values;
    }

    /// <summary>
    /// A truth value, in all the forms that Docker's drivers read (Go's strconv.ParseBool; real definitions say <c>True</c>, too). AWS
    /// writes <c>true</c> and <c>false</c>.
    /// </summary>
    public static OptionValue Flag { get; } = new(
        "'true' or 'false'",
        static it => it is "1" or "t" or "T" or "TRUE" or "true" or "True" or "0" or "f" or "F" or "FALSE" or "false" or "False",
        "true", "false");

    /// <summary>A number of bytes, in the forms that Docker reads (go-units, RAMInBytes): <c>25m</c>, <c>1 GiB</c>, <c>4096</c>.</summary>
    public static OptionValue Size { get; } = new(
        "a number and k, m or g, such as '25m'",
        static it => Regex.IsMatch(it, @"^[0-9]+(\.[0-9]+)? ?([kKmMgGtTpP][iI]?)?[bB]?$", RegexOptions.CultureInvariant));

    /// <summary>
    /// A region. Only what cannot be one is told: an Availability Zone, or another way to write it. Which regions there are, AWS may change; capitals
    /// without a number, as in <c>AWS_REGION</c>, and words such as <c>your-region</c> are the name of what a tool puts in.
    /// </summary>
    public static OptionValue Region { get; } = new(
        "a region, such as 'eu-west-1'",
        static it => Placeholders.IsIn(it) || Regex.IsMatch(it, $@"\A[a-z0-9]*\z|\A{RegionName}\z|\A[A-Z_]+\z|\A[a-z_-]*region[a-z_-]*\z", RegexOptions.CultureInvariant),
        static it => Regex.Match(
            it.Trim().ToLowerInvariant().Replace('_', '-'), $@"\A({RegionName})(-[a-z]+-[0-9]+)?[a-z]?\z", RegexOptions.CultureInvariant) is { Success: true } match
                ? match.Groups[1].Value
                : null);

    /// <summary>What the option takes, for a message.</summary>
    public string Expected { get; }

    /// <summary>The plain forms to choose from; empty where they cannot be listed.</summary>
    public IReadOnlyList<string> Values => _values;

    public static OptionValue OneOf(params string[] values) =>
        new(
            $"'{string.Join("', '", values, 0, values.Length - 1)}' or '{values[values.Length - 1]}'",
            it => Array.IndexOf(values, it) >= 0,
            values);

    public static OptionValue Number(int least, int most) => new(
        string.Format(CultureInfo.InvariantCulture, "a number from {0} to {1}", least, most),
        it => int.TryParse(it, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most);

    /// <summary>Any text without some characters.</summary>
    public static OptionValue Without(params char[] characters) => new(
        $"a string without '{string.Join("' and '", characters)}'",
        it => it.IndexOfAny(characters) < 0 || Placeholders.IsIn(it),
        it => string.Join("-", it.Split(characters)));

    public bool Accepts(string text) => _accepts(text);

    /// <summary>The text that was surely meant; null where that cannot be told from the text alone.</summary>
    public string? Correct(string text) => _correct(text);

    /// <summary>A text that it accepts, as AWS writes it.</summary>
    public string Plain(string text) => this == Flag ? text[0] is '1' or 't' or 'T' ? "true" : "false" : text;
}
