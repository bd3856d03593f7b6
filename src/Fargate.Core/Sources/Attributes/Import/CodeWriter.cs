using System.Text;

namespace Fargate.Core.Sources.Attributes.Import;

/// <summary>Lines of C#, not longer than they have to be.</summary>
internal sealed class CodeWriter
{
    private const int Width = 140;
    private const int Indent = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    public override string ToString() => _text.ToString();

    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', Indent * _depth).Append(line);
        _text.Append('\n');
    }

    public void Open()
    {
        Line("{");
        _depth++;
    }

    public void Close()
    {
        _depth--;
        Line("}");
    }

    /// <summary>Writes an attribute, on several lines where one is too short.</summary>
    /// <param name="name">The attribute.</param>
    /// <param name="pieces">Its arguments, in the pieces between which a line may end.</param>
    public void Attribute(string name, IReadOnlyList<string> pieces)
    {
        if (pieces.Count == 0)
        {
            Line($"[{name}]");
            return;
        }

        var line = $"[{name}({pieces[0]}";
        var indent = 0;
        for (var i = 1; i < pieces.Count; i++)
        {
            if (IsTooLong(pieces[i]))
            {
                Line(Spaces() + line);
                (line, indent) = (pieces[i], Indent);
            }
            else
            {
                line += " " + pieces[i];
            }

            bool IsTooLong(string piece) => (Indent * _depth) + indent + line.Length + 1 + piece.Length + (i == pieces.Count - 1 ? 2 : 0) > Width;
        }

        Line(Spaces() + line + ")]");

        string Spaces() => new(' ', indent);
    }

    /// <summary>Writes an attribute whose last argument is a text of several lines.</summary>
    /// <param name="start">What stands before the text.</param>
    /// <param name="text">The text's lines.</param>
    public void AttributeWithText(string start, IEnumerable<string> text)
    {
        Line(start + "\"\"\"");
        _depth++;
        foreach (var line in text)
            Line(line);
        Line("\"\"\")]");
        _depth--;
    }

    /// <summary>Whether a text fits into a line.</summary>
    public bool Fits(string line) => (Indent * _depth) + line.Length <= Width;
}
