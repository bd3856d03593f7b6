using System.Globalization;
using System.Text;
using Fargate.Core.Model;

namespace Fargate.Core.Json;

/// <summary>Reads JSON with the place of each value. Never throws: it stops at the first error and keeps what it has.</summary>
// Own code because an analyzer cannot carry a JSON library: docs/decisions/0002-no-dependencies.md.
public sealed class JsonReader
{
    /// <summary>Deeper nesting is an error: no task definition has it, and the stack is not endless.</summary>
    public const int MaxDepth = 64;

    private readonly string _text;
    private readonly Dictionary<ApiNode, JsonSpan> _spans = [];
    private JsonError? _error;
    private int _at;
    private int _depth;

    private JsonReader(string text) => _text = text;

    public static JsonDocument Read(string text)
    {
        var reader = new JsonReader(text);
        var root = reader.Value();
        reader.SkipWhiteSpace();
        if (reader._error is null && reader._at < text.Length)
            reader.Expected("the end of the file");
        return new JsonDocument(root, reader._spans, reader._error);
    }

    private ApiNode? Value()
    {
        SkipWhiteSpace();
        var start = _at;
        if (_at == _text.Length)
            return Expected("a value");
        ApiNode? node = _text[_at] switch
        {
            '{' => Nested(Object),
            '[' => Nested(Array),
            '"' => String() is { } text ? ApiScalar.String(text) : null,
            't' => Word("true", ApiScalar.Boolean(true)),
            'f' => Word("false", ApiScalar.Boolean(false)),
            'n' => Word("null", new JsonNull()),
            '-' or (>= '0' and <= '9') => Number(),
            _ => Expected("a value"),
        };
        if (node is not null)
            _spans[node] = new JsonSpan(start, _at - start);
        return node;
    }

    private ApiNode? Nested(Func<ApiNode?> read)
    {
        if (_depth == MaxDepth)
            return Error($"at most {MaxDepth} levels");
        _depth++;
        _at++;
        var node = read();
        _depth--;
        return node;
    }

    private ApiObject Object()
    {
        var structure = new ApiObject();
        SkipWhiteSpace();
        if (Take('}'))
            return structure;
        do
        {
            SkipWhiteSpace();
            if (_at == _text.Length || _text[_at] != '"')
            {
                Expected("a name in quotes");
                return structure;
            }

            if (String() is not { } key)
                return structure;
            SkipWhiteSpace();
            if (!Take(':'))
            {
                Expected("':'");
                return structure;
            }

            if (Value() is not { } value)
                return structure;
            // A null is what the service takes for an absent field.
            if (value is not JsonNull)
                structure.Set(key, value);
            if (_error is not null)
                return structure;
            SkipWhiteSpace();
        }
        while (Take(','));
        if (!Take('}'))
            Expected("',' or '}'");
        return structure;
    }

    private ApiArray Array()
    {
        var array = new ApiArray();
        SkipWhiteSpace();
        if (Take(']'))
            return array;
        do
        {
            if (Value() is not { } value)
                return array;
            if (value is not JsonNull)
                array.Items.Add(value);
            if (_error is not null)
                return array;
            SkipWhiteSpace();
        }
        while (Take(','));
        if (!Take(']'))
            Expected("',' or ']'");
        return array;
    }

    private string? String()
    {
        var text = new StringBuilder();
        for (_at++; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c == '"')
            {
                _at++;
                return text.ToString();
            }

            if (c < ' ')
                break;
            if (c == '\\')
            {
                if (Escape() is not { } escaped)
                    return null;
                c = escaped;
            }

            text.Append(c);
        }

        Expected("'\"'");
        return null;
    }

    // Leaves the position on the last character of the escape.
    private char? Escape()
    {
        _at++;
        var c = _at < _text.Length ? _text[_at] : '\0';
        if (c == 'u' && _at + 4 < _text.Length
            && int.TryParse(_text.Substring(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            _at += 4;
            return (char)code;
        }

        switch (c)
        {
            case '"' or '\\' or '/': return c;
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

    private ApiScalar? Number()
    {
        var start = _at;
        Take('-');
        var isWhole = Take('0') || Digits();
        if (isWhole && (!Take('.') || Digits()) && Exponent())
            return ApiScalar.Number(_text.Substring(start, _at - start));
        Expected("a digit");
        return null;

        bool Exponent()
        {
            if (!Take('e') && !Take('E'))
                return true;
            if (!Take('+'))
                Take('-');
            return Digits();
        }

        bool Digits()
        {
            var first = _at;
            while (_at < _text.Length && _text[_at] is >= '0' and <= '9')
                _at++;
            return _at > first;
        }
    }

    private T? Word<T>(string word, T node)
        where T : ApiNode
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0)
        {
            Expected("a value");
            return null;
        }

        _at += word.Length;
        return node;
    }

    private bool Take(char c)
    {
        if (_at == _text.Length || _text[_at] != c)
            return false;
        _at++;
        return true;
    }

    private void SkipWhiteSpace()
    {
        while (_at < _text.Length && (_text[_at] is ' ' or '\t' or '\n' or '\r'))
            _at++;
    }

    private ApiNode? Expected(string what) => Error("expected " + what);

    private ApiNode? Error(string message)
    {
        _error ??= new JsonError(_at, message);
        return null;
    }

    private sealed class JsonNull : ApiNode
    {
        public override ApiNode Clone() => this;
    }
}
