using System.Globalization;
using System.Text;
using Fargate.Core.Model;

namespace Fargate.Core.Json;

/// <summary>Writes a tree as JSON, the same bytes everywhere. What is unknown is left out.</summary>
// Own code because an analyzer cannot carry a JSON library: docs/decisions/0002-no-dependencies.md.
public sealed class JsonWriter
{
    private readonly StringBuilder _text = new();
    private readonly bool _isIndented;
    private readonly bool _leavesOutEmpty;
    private int _depth;

    private JsonWriter(bool isIndented, bool leavesOutEmpty)
    {
        _isIndented = isIndented;
        _leavesOutEmpty = leavesOutEmpty;
    }

    /// <summary>
    /// A document of this shape: its fields in the shape's order, others after them, nothing empty. Two spaces a level, a line feed at
    /// each line's end, one at the end of the text.
    /// </summary>
    public static string WriteDocument(ApiNode node, Shape shape)
    {
        var writer = new JsonWriter(isIndented: true, leavesOutEmpty: true);
        writer.Write(node, shape);
        return writer._text.Append('\n').ToString();
    }

    /// <summary>The tree as it is, indented like a document.</summary>
    public static string WriteIndented(ApiNode node)
    {
        var writer = new JsonWriter(isIndented: true, leavesOutEmpty: false);
        writer.Write(node, null);
        return writer._text.Append('\n').ToString();
    }

    /// <summary>The tree as it is, on one line.</summary>
    public static string WriteLine(ApiNode node)
    {
        var writer = new JsonWriter(isIndented: false, leavesOutEmpty: false);
        writer.Write(node, null);
        return writer._text.ToString();
    }

    private static bool IsEmpty(ApiNode? node) => node switch
    {
        ApiScalar => false,
        ApiArray array => array.Items.TrueForAll(IsEmpty),
        ApiObject structure => structure.Keys.All(key => IsEmpty(structure[key])),
        _ => true,
    };

    private bool IsLeftOut(ApiNode? node) => node is null or ApiUnknown || (_leavesOutEmpty && IsEmpty(node));

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
        _text.Append(_isIndented ? ": " : ":");
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
        if (_isIndented)
            _text.Append('\n').Append(' ', 2 * _depth);
    }

    private void WriteString(string value)
    {
        _text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            switch (c)
            {
                case '"' or '\\':
                    _text.Append('\\').Append(c);
                    break;
                case '\n':
                    _text.Append("\\n");
                    break;
                case '\r':
                    _text.Append("\\r");
                    break;
                case '\t':
                    _text.Append("\\t");
                    break;
                case var _ when char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]):
                    _text.Append(c).Append(value[++i]);
                    break;
                // Half a surrogate pair is no character: UTF-8 could not hold it.
                case < ' ' or '\u007f' or '\u2028' or '\u2029' or (>= '\ud800' and <= '\udfff'):
                    _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                    break;
                default:
                    _text.Append(c);
                    break;
            }
        }

        _text.Append('"');
    }
}
