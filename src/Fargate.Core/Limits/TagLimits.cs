using System.Globalization;
using Fargate.Core.Json;

namespace Fargate.Core.Limits;

/// <summary>
/// Tags. Source: Tag, TagKey, TagValue and RegisterTaskDefinitionRequest in botocore 1.43.11, read 2026-11-23. Not seen enforced; characters
/// are counted as Unicode does, which is never more than another count.
/// </summary>
public static class TagLimits
{
    public const int MaxTags = 50;
    public const int MaxKeyLength = 128;
    public const int MaxValueLength = 256;

    private const string Signs = "_.:/=+-@";
    private const string Reserved = "aws:";

    /// <summary>What is wrong with a key or a value, as a message says it; null for nothing.</summary>
    public static string? FaultOf(string text, int minLength, int maxLength)
    {
        var length = 0;
        string? stranger = null;
        for (var i = 0; i < text.Length; i++, length++)
        {
            var size = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (!IsAllowed(text, i))
                stranger ??= text.Substring(i, size);
            i += size - 1;
        }

        if (length < minLength || length > maxLength)
            return string.Format(CultureInfo.InvariantCulture, "it has {0} characters and must have {1} to {2}", length, minLength, maxLength);
        if (stranger is not null)
            return $"'{JsonWriter.EscapeString(stranger)}' is not a letter, digit, space or one of {Signs}";
        return text.StartsWith(Reserved, StringComparison.OrdinalIgnoreCase) ? "the prefix 'aws:' is reserved for AWS" : null;
    }

    // The pattern [\p{L}\p{Z}\p{N}_.:/=+\-@].
    private static bool IsAllowed(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => true,
        // Newer than the tables of this runtime, perhaps.
        UnicodeCategory.OtherNotAssigned => true,
        _ => Signs.IndexOf(text[index]) >= 0,
    };
}
