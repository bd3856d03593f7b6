using System.Globalization;
using System.Text;
using Fargate.Core.Tree;

namespace Fargate.Core.Json;

/// <summary>Writes a tree as JSON, the same bytes everywhere. What is unknown is left out.</summary>
// Own code because an analyzer cannot carry a JSON library: docs/decisions/0002-no-dependencies.md.
public sealed class JsonWriter
{
    private const int TypicalDocumentLength = 4096;

    private readonly StringBuilder _text = new();
    private readonly bool _isDocument;
    private int _depth;

    private JsonWriter(bool isDocument) => _isDocument = isDocument;

    /// <summary>
    /// A document of this shape: its fields in the shape's order, others after them, nothing empty; without a shape, all as they stand. Two
    /// spaces a level, a line feed at each line's end, one at the end of the text.
    /// </summary>
    public static string WriteDocument(ApiNode node, Shape? shape)
    {
        var writer = new JsonWriter(isDocument: true);
        writer._text.EnsureCapacity(TypicalDocumentLength);
        writer.Write(node, shape);
        return writer._text.Append('\n').ToString();
    }

    /// <summary>The tree as it is, on one line; in the order of a shape, where there is one.</summary>
    public static string WriteLine(ApiNode node, Shape? shape = null)
    {
        var writer = new JsonWriter(isDocument: false);
        writer.Write(node, shape);
        return writer._text.ToString();
    }

    /// <summary>A text as it stands between the quotes of a JSON string.</summary>
    public static string EscapeString(string value)
    {
        var writer = new JsonWriter(isDocument: false);
        writer.WriteString(value);
        return writer._text.ToString(1, writer._text.Length - 2);
    }

    private static bool IsEmpty(ApiNode? node)
    {
        switch (node)
        {
            case ApiScalar:
                return false;
            case ApiArray array:
                return array.Items.TrueForAll(IsEmpty);
            case ApiObject structure:
                foreach (var key in structure.Keys)
                {
                    if (!IsEmpty(structure[key]))
                        return false;
                }

                return true;
            default:
                return true;
        }
    }

    private bool IsLeftOut(ApiNode? node) => node is null or ApiUnknown || (_isDocument && IsEmpty(node));

    private void Write(ApiNode node, Shape? shape)
    {
        switch (node)
        {
            case ApiScalar { Kind: ScalarKind.String } text:
                WriteString(text.Text);
                break;
            case ApiScalar scalar:
                _text.Append(scalar.Text);
                break;
            case ApiNull:
                _text.Append("null");
                break;
            case ApiArray array:
                WriteArray(array, (shape as ListShape)?.Item);
                break;
            case ApiObject structure:
                WriteObject(structure, shape);
                break;
        }
    }

    private void WriteArray(ApiArray array, Shape? itemShape)
    {
        Open('[');
        var isFirst = true;
        foreach (var item in array.Items)
        {
            if (IsLeftOut(item))
                continue;
            Next(ref isFirst);
            Write(item, itemShape);
        }

        Close(']', isFirst);
    }

    private void WriteObject(ApiObject structure, Shape? shape)
    {
        Open('{');
        var isFirst = true;
        var known = shape as ObjectShape;
        if (known is not null)
        {
            foreach (var (field, fieldShape) in known.Fields)
                WriteMember(structure, field, fieldShape, ref isFirst);
        }

        foreach (var key in structure.Keys)
        {
            if (known?[key] is null)
                WriteMember(structure, key, (shape as MapShape)?.Value, ref isFirst);
        }

        Close('}', isFirst);
    }

    private void WriteMember(ApiObject structure, string key, Shape? shape, ref bool isFirst)
    {
        var member = structure[key];
        if (IsLeftOut(member))
            return;
        Next(ref isFirst);
        WriteString(key);
        _text.Append(_isDocument ? ": " : ":");
        Write(member!, shape);
    }

    private void Open(char bracket)
    {
        _text.Append(bracket);
        _depth++;
    }

    private void Next(ref bool isFirst)
    {
        if (!isFirst)
            _text.Append(',');
        isFirst = false;
        NewLine();
    }

    private void Close(char bracket, bool isEmpty)
    {
        _depth--;
        if (!isEmpty)
            NewLine();
        _text.Append(bracket);
    }

    private void NewLine()
    {
        if (_isDocument)
            _text.Append('\n').Append(' ', 2 * _depth);
    }

    private void WriteString(string value)
    {
        _text.Append('"');
        var written = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
                i++;
            else if (Escape(value[i]) is { } escape)
            {
                _text.Append(value, written, i - written).Append(escape);
                written = i + 1;
            }
        }

        _text.Append(value, written, value.Length - written).Append('"');
    }

    /// <summary>What stands for a character that cannot stand for itself; null for all others.</summary>
    private static string? Escape(char c) => c switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        // Half a surrogate pair is no character: UTF-8 could not hold it.
        < ' ' or '\u007f' or '\u2028' or '\u2029' or (>= '\ud800' and <= '\udfff') => "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture),
        _ => null,
    };
}
