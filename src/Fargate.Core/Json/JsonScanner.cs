using System.Globalization;
using System.Text;

namespace Fargate.Core.Json;

/// <summary>The small parts of JSON: white space, strings, numbers. Remembers the first error.</summary>
internal sealed class JsonScanner(string text, JsonDialect dialect)
{
    private readonly List<JsonSpan> _comments = [];

    public string Text => text;

    public int At { get; set; }

    public bool IsFile => dialect == JsonDialect.File;

    public bool IsAtEnd => At == text.Length;

    /// <summary>The character at the place of reading; <c>\0</c> at the end.</summary>
    public char Current => At < text.Length ? text[At] : '\0';

    public IReadOnlyList<JsonSpan> Comments => _comments;

    public JsonError? Error { get; private set; }

    /// <summary>Whether an error has ended the reading.</summary>
    public bool HasStopped { get; private set; }

    public void Expected(string what) => Stop("expected " + what);

    public void Stop(string message)
    {
        // A later error that ends the reading says more than an earlier one that did not, but the first is what the user sees first.
        if (!HasStopped)
            Error = Error is { } earlier ? earlier with { IsEnd = true } : new JsonError(At, message);
        HasStopped = true;
    }

    public void Complain(int at, string message) => Error ??= new JsonError(at, message, IsEnd: false);

    public bool Take(char c)
    {
        if (Current != c || IsAtEnd)
            return false;
        At++;
        return true;
    }

    public bool Take(string word)
    {
        if (string.CompareOrdinal(text, At, word, 0, word.Length) != 0)
            return false;
        At += word.Length;
        return true;
    }

    public void SkipWhiteSpace()
    {
        while (true)
        {
            while (Current is ' ' or '\t' or '\n' or '\r')
                At++;
            if (!IsFile || !SkipComment())
                return;
        }
    }

    /// <summary>Reads a string from its first quote on; null where it does not end.</summary>
    public string? String()
    {
        var start = ++At;
        while (Current is not ('"' or '\\') and >= ' ')
            At++;
        if (Current == '"')
            return text.Substring(start, At++ - start);

        var value = new StringBuilder(text, start, At - start, Math.Max(16, At - start));
        for (; !IsAtEnd; At++)
        {
            var c = text[At];
            if (c == '"')
            {
                At++;
                return value.ToString();
            }

            if (c is '\n' or '\r' || (c < ' ' && !IsFile))
                break;
            if (c < ' ')
                Complain(At, "expected \\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) + " for a control character");
            if (c == '\\')
            {
                if (Escape() is not { } escaped)
                    return null;
                c = escaped;
            }

            value.Append(c);
        }

        Expected("'\"'");
        return null;
    }

    /// <summary>Reads a number; null where it is none.</summary>
    public string? Number()
    {
        var start = At;
        Take('-');
        var isWhole = Take('0') || Digits();
        if (isWhole && (!Take('.') || Digits()) && Exponent())
            return text.Substring(start, At - start);
        Expected("a digit");
        return null;
    }

    private bool Exponent()
    {
        if (!Take('e') && !Take('E'))
            return true;
        if (!Take('+'))
            Take('-');
        return Digits();
    }

    private bool Digits()
    {
        var first = At;
        while (Current is >= '0' and <= '9')
            At++;
        return At > first;
    }

    // Leaves the position on the last character of the escape.
    private char? Escape()
    {
        At++;
        if (Current == 'u' && At + 4 < text.Length
            && int.TryParse(text.Substring(At + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            At += 4;
            return (char)code;
        }

        switch (Current)
        {
            case '"' or '\\' or '/': return Current;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            default:
                Expected("an escape such as \\n or \\u0041");
                return null;
        }
    }

    private bool SkipComment()
    {
        if (Current != '/' || At + 1 == text.Length)
            return false;
        var start = At;
        int end;
        switch (text[At + 1])
        {
            case '/':
                end = text.IndexOf('\n', At);
                At = end < 0 ? text.Length : end;
                break;
            case '*':
                end = text.IndexOf("*/", At + 2, StringComparison.Ordinal);
                At = end < 0 ? text.Length : end + 2;
                break;
            default:
                return false;
        }

        _comments.Add(JsonSpan.Between(start, At));
        return true;
    }
}
