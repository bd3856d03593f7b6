namespace Fargate.Core.Json;

/// <summary>
/// What people and tools put into a file for a value that comes later: <c>&lt;NAME&gt;</c>, <c>${NAME}</c>, <c>$NAME</c>,
/// <c>{{ name }}</c>, <c>%NAME%</c>, <c>$(name)</c>, <c>{name}</c>, <c>#{name}#</c>, <c>#NAME#</c>, <c>@NAME@</c>, <c>__NAME__</c>, <c>((name))</c>, <c>{% if %}</c>, <c>&lt;%= name %&gt;</c>.
/// </summary>
internal static class Placeholders
{
    // Longer ones are none. Without an end to the search, a file of opening brackets, or of dollar signs, would take for ever.
    private const int MaxLength = 256;

    // CloudFormation's dynamic reference: it is filled in where CloudFormation reads it, and nowhere else.
    private const string Reference = "{{resolve:";

    private static readonly (string Open, string Close)[] Brackets =
    [
        ("{{", "}}"), ("{%", "%}"), ("<%", "%>"), ("%{", "}"), ("#{", "}"), ("$(", ")"),
    ];

    /// <summary>Whether a part of a text is a placeholder, so that no one knows the whole yet.</summary>
    public static bool IsIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '<' or '$' or '{' or '%' or '#' or '_' or '@' or '(' && (Skip(text, i) > i || IsName(text, i)))
                return true;
        }

        return HasBlank(text);
    }

    /// <summary>
    /// Whether no one knows yet what a field holds. An image is known by a letter or digit, as no repository has capitals: <c>IMAGE_NAME</c> is one to come,
    /// as are those of <c>IMAGE1_NAME</c>, <c>ECR_REGISTRY/web:1.0</c> and <c>ghcr.io/OWNER/web</c>.
    /// </summary>
    public static bool IsOpen(string text, string field) =>
        IsIn(text) || (field == "image" && (!text.Any(it => char.IsLower(it) || char.IsDigit(it)) || HasBlankPart(text)));

    /// <summary>The index after the placeholders, and what is glued to them, that stand in a file without quotes; the same index where there are none.</summary>
    public static int SkipUnquoted(string text, int at)
    {
        var end = Skip(text, at);
        if (end == at)
            return at;
        while (end < text.Length && text[end] is not (',' or '}' or ']' or '"' or ' ' or '\t' or '\r' or '\n'))
            end = Math.Max(end + 1, Skip(text, end));
        return end;
    }

    private static int Skip(string text, int at)
    {
        if (at == text.Length)
            return at;
        switch (text[at])
        {
            case '$' when At(text, at + 1) == '{':
                return SkipBraces(text, at);
            case '$' when At(text, at + 1) != '(':
                var name = at + 1;
                while (At(text, name) == '$' && name - at < MaxLength)
                    name++;
                var end = SkipName(text, name);
                if (end == name)
                    return at;
                while (At(text, end) == '$' && name > at + 1)
                    end++;
                return end;
            case '_' when At(text, at + 1) == '_':
                var last = SkipName(text, at);
                return last > at + 4 && text[last - 1] == '_' && text[last - 2] == '_' ? last : at;
            // %Y% is a part of a date's format.
            case '%' when SkipName(text, at + 1) is var close && close > at + 2 && At(text, close) == '%' && At(text, close - 1) is not ('-' or '.'):
                return close + 1;
            case '<' when At(text, at + 1) != '%':
                return SkipAngles(text, at);
            case '{' when string.CompareOrdinal(text, at, Reference, 0, Reference.Length) == 0:
                return at;
        }

        foreach (var (open, close) in Brackets)
        {
            if (string.CompareOrdinal(text, at, open, 0, open.Length) == 0
                && text.IndexOf(close, at + open.Length, Math.Min(MaxLength, text.Length - at - open.Length), StringComparison.Ordinal) is >= 0 and var found)
            {
                return found + close.Length;
            }
        }

        return at;
    }

    // {name}, #NAME#, @NAME@, ((name)): only within quotes, where no other meaning can be missed.
    private static bool IsName(string text, int at)
    {
        if (text[at] == '(')
            return At(text, at + 1) == '(' && SkipName(text, at + 2) is var last && last > at + 2 && At(text, last) == ')' && At(text, last + 1) == ')';
        if (text[at] is not ('{' or '#' or '@'))
            return false;
        var end = SkipName(text, at + 1);
        while (text[at] == '{' && end > at + 1 && end - at < MaxLength && At(text, end) is ' ' or '/' or '-')
            end = Math.Max(end + 1, SkipName(text, end + 1));
        return end > at + 2 && At(text, end) == (text[at] == '{' ? '}' : text[at]);
    }

    private static int SkipName(string text, int at)
    {
        if (At(text, at) is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_'))
            return at;
        var end = at;
        while (end - at < MaxLength && At(text, end) is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.')
            end++;
        return end - at < MaxLength ? end : at;
    }

    private static int SkipBraces(string text, int at)
    {
        var depth = 0;
        for (var i = at + 1; i < Math.Min(text.Length, at + MaxLength); i++)
        {
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth == 0)
                return i + 1;
        }

        return at;
    }

    private static int SkipAngles(string text, int at)
    {
        for (var i = at + 1; i < Math.Min(text.Length, at + MaxLength) && text[i] is not ('<' or '\n' or '"'); i++)
        {
            if (text[i] == '>')
                return i > at + 1 ? i + 1 : at;
        }

        return at;
    }

    // arn:aws:iam::your-account:role/web, ACCOUNT.dkr.ecr.REGION.amazonaws.com/web: an account is a number, and what stands there in
    // capitals is never so in fact.
    private static bool HasBlank(string text)
    {
        if (text.StartsWith("arn:", StringComparison.Ordinal))
        {
            var parts = text.Split(':');
            // One that ends there has lost its account.
            return parts.Take(4).Any(IsCapitals) || (parts.Length > 5 && parts[4].Any(char.IsLetter) && parts[4] != "aws");
        }

        var host = text.IndexOf(".amazonaws.com", StringComparison.Ordinal);
        return host > 0 && text.Substring(0, host).Split('.').Any(IsCapitals);
    }

    // Before the tag, which may well be in capitals.
    private static bool HasBlankPart(string image)
    {
        foreach (var part in image.Split('/'))
        {
            var name = part.Split(':', '@')[0];
            if (name.Length > 2 && name[0] is >= 'A' and <= 'Z' && name.All(it => it is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-'))
                return true;
        }

        return false;
    }

    private static bool IsCapitals(string text) => text.Length > 2 && text.All(it => it is (>= 'A' and <= 'Z') or '_' or '-');

    private static char At(string text, int at) => at < text.Length ? text[at] : '\0';
}
