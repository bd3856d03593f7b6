using Fargate.Core.Tree;

namespace Fargate.Core.Json;

/// <summary>Reads JSON with the place of each value. Never throws: it stops at the first error and keeps what it has.</summary>
// Own code because an analyzer cannot carry a JSON library: docs/decisions/0002-no-dependencies.md.
public sealed class JsonReader
{
    /// <summary>Deeper nesting is an error: no task definition has it, and the stack is not endless.</summary>
    public const int MaxDepth = 64;

    private readonly JsonScanner _scanner;
    private readonly Dictionary<ApiNode, JsonSpan> _spans = [];
    private readonly Dictionary<ApiObject, List<JsonMember>> _members = [];
    private int _depth;

    private JsonReader(JsonScanner scanner) => _scanner = scanner;

    public static JsonDocument Read(string text, JsonDialect dialect = JsonDialect.Strict)
    {
        var scanner = new JsonScanner(text, dialect);
        if (scanner.IsFile)
            scanner.Take('\ufeff');
        var reader = new JsonReader(scanner);
        var root = reader.Value();
        scanner.SkipWhiteSpace();
        if (!scanner.HasStopped && !scanner.IsAtEnd)
            scanner.Expected("the end of the file");
        return new JsonDocument(root, reader._spans, reader._members, scanner.Comments, scanner.Error);
    }

    private ApiNode? Value()
    {
        _scanner.SkipWhiteSpace();
        var start = _scanner.At;
        var node = SkipPlaceholders() ? new ApiUnknown() : _scanner.Current switch
        {
            '{' => Nested('{'),
            '[' => Nested('['),
            '"' => _scanner.String() is { } text ? ApiScalar.String(text) : null,
            't' => Word("true", ApiScalar.Boolean(true)),
            'f' => Word("false", ApiScalar.Boolean(false)),
            'n' => Word("null", new ApiNull()),
            '-' or (>= '0' and <= '9') => _scanner.Number() is { } number ? ApiScalar.Number(number) : null,
            _ => Expected("a value"),
        };
        if (node is not null)
            _spans[node] = JsonSpan.Between(start, _scanner.At);
        return node;
    }

    private ApiNode? Nested(char open)
    {
        if (_depth == MaxDepth)
        {
            _scanner.Stop($"at most {MaxDepth} levels");
            return null;
        }

        _depth++;
        _scanner.At++;
        var node = open == '{' ? (ApiNode)Object() : Array();
        _depth--;
        return node;
    }

    private ApiObject Object()
    {
        var structure = new ApiObject();
        var members = new List<JsonMember>();
        _members.Add(structure, members);
        if (Sequence('}', "a name in quotes", Member))
            structure.IsOpen = true;
        return structure;

        bool Member()
        {
            var start = _scanner.At;
            if (_scanner.Current != '"')
            {
                _scanner.Expected("a name in quotes");
                return false;
            }

            if (_scanner.String() is not { } key)
                return false;
            var span = JsonSpan.Between(start, _scanner.At);
            _scanner.SkipWhiteSpace();
            if (!_scanner.Take(':'))
            {
                _scanner.Expected("':'");
                return false;
            }

            if (Value() is not { } value)
                return false;
            members.Add(new JsonMember(key, span, value));
            if (IsKept(value))
                structure.Set(key, value);
            return true;
        }
    }

    private ApiArray Array()
    {
        var array = new ApiArray();
        if (Sequence(']', "a value", Item))
            array.IsOpen = true;
        return array;

        bool Item()
        {
            if (Value() is not { } value)
                return false;
            if (IsKept(value))
                array.Items.Add(value);
            return true;
        }
    }

    // The items up to a closing bracket, and the commas between them. Returns whether placeholders stand among them: then no one knows
    // what else does, and where commas belong.
    private bool Sequence(char close, string expected, Func<bool> item)
    {
        var isOpen = false;
        var isAfterItem = false;
        int? comma = null;
        while (true)
        {
            _scanner.SkipWhiteSpace();
            if (SkipPlaceholders())
            {
                isOpen = true;
                isAfterItem = false;
            }
            else if (_scanner.Current == close)
            {
                if (comma is { } at && !isOpen)
                {
                    if (!_scanner.IsFile)
                        _scanner.Expected(expected);
                    _scanner.Complain(at, $"expected no ',' before '{close}'");
                }

                _scanner.At++;
                return isOpen;
            }
            else if ((isAfterItem || isOpen) && _scanner.Take(','))
            {
                comma = _scanner.At - 1;
                isAfterItem = false;
            }
            else if (isAfterItem && !isOpen)
            {
                _scanner.Expected($"',' or '{close}'");
                return isOpen;
            }
            else
            {
                if (!item() || _scanner.HasStopped)
                    return isOpen;
                isAfterItem = true;
                comma = null;
            }
        }
    }

    // A null is what the service takes for an absent field.
    private bool IsKept(ApiNode value) => _scanner.IsFile || value is not ApiNull;

    private bool SkipPlaceholders()
    {
        if (!_scanner.IsFile)
            return false;
        var start = _scanner.At;
        _scanner.At = Placeholders.SkipUnquoted(_scanner.Text, start);
        return _scanner.At > start;
    }

    private ApiNode? Word(string word, ApiNode node) => _scanner.Take(word) ? node : Expected("a value");

    private ApiNode? Expected(string what)
    {
        _scanner.Expected(what);
        return null;
    }
}
