using System.Globalization;
using System.Text;
using Fargate.Core.Model;

namespace Fargate.Core.Json;

/// <summary>Writes a tree as JSON, the same bytes everywhere. What is unknown is left out.</summary>
// Own code because an analyzer cannot carry a JSON library: docs/decisions/0002-no-dependencies.md.
public sealed class JsonWriter
{
    private readonly StringBuilder _text = new();
    private readonly bool _indented;
    private int _depth;

    private JsonWriter(bool indented) => _indented = indented;

    /// <summary>Two spaces a level, a line feed at each line's end, one at the end of the text.</summary>
    public static string WriteIndented(ApiNode node)
    {
        var writer = new JsonWriter(indented: true);
        writer.Write(node);
        return writer._text.Append('\n').ToString();
    }

    /// <summary>All on one line.</summary>
    public static string WriteLine(ApiNode node)
    {
        var writer = new JsonWriter(indented: false);
        writer.Write(node);
        return writer._text.ToString();
    }

    private void Write(ApiNode node)
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
                Open('[');
                var isFirst = true;
                foreach (var item in array.Items)
                {
                    if (item is ApiUnknown)
                        continue;
                    Next(ref isFirst);
                    Write(item);
                }

                Close(']', isFirst);
                break;
            case ApiObject structure:
                WriteObject(structure);
                break;
        }
    }

    private void WriteObject(ApiObject structure)
    {
        Open('{');
        var isFirst = true;
        foreach (var key in structure.Keys)
        {
            var member = structure[key]!;
            if (member is ApiUnknown)
                continue;
            Next(ref isFirst);
            WriteString(key);
            _text.Append(_indented ? ": " : ":");
            Write(member);
        }

        Close('}', isFirst);
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
        if (_indented)
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
