using System.Globalization;
using System.Security;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Picture;

/// <summary>Draws an editor's window, from the top down. It has a background of its own, so it reads on light and dark pages.</summary>
internal sealed class Drawing
{
    private const int Width = 840;
    private const int Margin = 28;
    private const int CodeLeft = Margin + 34;
    private const int LineHeight = 25;

    // Most monospaced fonts are 0.6 em wide. Each piece of text is told its width, so that the squiggles fit any of them.
    private const int FontSize = 14;
    private const double CharacterWidth = 8.4;

    private readonly StringBuilder _body = new();
    private double _y;

    /// <summary>The first lines of a snapshot; those that are not in the other one are marked as changed.</summary>
    public void Code(string title, Snapshot snapshot, int lines, Snapshot other)
    {
        Caption(title);
        for (var i = 0; i < lines; i++)
        {
            var line = snapshot.Lines[i];
            var isChanged = i >= other.Lines.Count || line.ToString() != other.Lines[i].ToString();
            if (isChanged)
                Rectangle(1, _y - 17, Width - 2, LineHeight, Palette.Changed, radius: 0);
            Text(Margin, (i + 1).ToString(CultureInfo.InvariantCulture).PadLeft(2), Palette.Faint);
            Colour(snapshot, line);
            foreach (var diagnostic in snapshot.Diagnostics)
                Squiggle(line, diagnostic.Location.SourceSpan);
            _y += LineHeight;
        }
    }

    /// <summary>A line of the list of errors.</summary>
    public void Problem(string id, string message)
    {
        _y += 12;
        _body.AppendLine(Invariant($"""<circle cx="{Margin + 8}" cy="{_y - 5:0.#}" r="7.5" fill="{Palette.Error}"/>"""));
        _body.AppendLine(Invariant($"""<path d="m{Margin + 5} {_y - 8:0.#} 6 6m0-6-6 6" stroke="{Palette.Background}" stroke-width="1.6"/>"""));
        Text(CodeLeft, id, Palette.Error, isBold: true);
        var indent = CodeLeft + ((id.Length + 2) * CharacterWidth);
        foreach (var line in Wrap(message, (int)((Width - Margin - indent) / CharacterWidth)))
        {
            Text(indent, line, Palette.Text);
            _y += LineHeight - 4;
        }
    }

    /// <summary>The menu of fixes.</summary>
    public void Menu(IReadOnlyList<string> titles, bool isFirstChosen)
    {
        _y += 6;
        var width = (titles.Max(it => it.Length) * CharacterWidth) + 32;
        Bulb(Margin + 8, _y + 6);
        Rectangle(CodeLeft, _y - 12, width, (titles.Count * (LineHeight + 4)) + 8, Palette.Menu, radius: 6, Palette.Border);
        if (isFirstChosen)
            Rectangle(CodeLeft + 4, _y - 8, width - 8, LineHeight + 4, Palette.Chosen, radius: 4);
        _y += 11;
        foreach (var title in titles)
        {
            Text(CodeLeft + 16, title, Palette.Text);
            _y += LineHeight + 4;
        }

        _y += 4;
    }

    public string ToSvg(string description) => Invariant($"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {_y:0}" width="{Width}" height="{_y:0}" role="img" aria-labelledby="description">
        <desc id="description">{Escape(description)}</desc>
        <g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="{FontSize}" fill="none">
        <rect x="0.5" y="0.5" width="{Width - 1}" height="{_y - 1:0}" rx="10" fill="{Palette.Background}" stroke="{Palette.Border}"/>
        {_body.ToString().TrimEnd()}
        </g>
        </svg>

        """).ReplaceLineEndings("\n");

    private void Caption(string title)
    {
        var isFirst = _y == 0;
        _y += isFirst ? 0 : 6;
        if (!isFirst)
            _body.AppendLine(Invariant($"""<path d="M1 {_y:0.#}H{Width - 1}" stroke="{Palette.Border}"/>"""));
        Text(Margin, title, Palette.Faint, _y + 24);
        _y += 38;
        _body.AppendLine(Invariant($"""<path d="M1 {_y:0.#}H{Width - 1}" stroke="{Palette.Border}"/>"""));
        _y += 27;
    }

    private void Colour(Snapshot snapshot, TextLine line)
    {
        var at = line.Start;
        foreach (var (span, colour) in snapshot.Colours.Where(it => line.Span.Contains(it.Span)))
        {
            Piece(TextSpan.FromBounds(at, span.Start), Palette.Text);
            Piece(span, colour);
            at = span.End;
        }

        Piece(TextSpan.FromBounds(at, line.End), Palette.Text);

        void Piece(TextSpan span, string colour)
        {
            var text = snapshot.TextOf(span);
            var start = text.Length - text.TrimStart().Length;
            if (start < text.Length)
                Text(CodeLeft + ((span.Start + start - line.Start) * CharacterWidth), text.Trim(), colour);
        }
    }

    private void Squiggle(TextLine line, TextSpan span)
    {
        if (line.Span.Intersection(span) is not { IsEmpty: false } part)
            return;
        var left = CodeLeft + ((part.Start - line.Start) * CharacterWidth);
        var waves = (int)Math.Round(part.Length * CharacterWidth / 6);
        var path = new StringBuilder(Invariant($"M{left:0.#} {_y + 5:0.#}"));
        for (var i = 0; i < waves; i++)
            path.Append("q1.5-3.4 3 0t3 0");
        _body.AppendLine(Invariant($"""<path d="{path}" stroke="{Palette.Error}" stroke-width="1.5"/>"""));
    }

    private void Bulb(double x, double y) => _body.AppendLine(Invariant(
        $"""<path d="M{x - 3:0.#} {y + 3:0.#}c0-3-3-4-3-7.500a6 6 0 0 1 12 0c0 3.500-3 4.500-3 7.500zm0 3h6m-4.500 3h3" stroke="{Palette.Bulb}" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>"""));

    private void Text(double x, string text, string colour, double? y = null, bool isBold = false) => _body.AppendLine(Invariant(
        $"""<text x="{x:0.#}" y="{y ?? _y:0.#}" textLength="{text.Length * CharacterWidth:0.#}" lengthAdjust="spacingAndGlyphs" xml:space="preserve"{(isBold ? " font-weight=\"700\"" : "")} fill="{colour}">{Escape(text)}</text>"""));

    private void Rectangle(double x, double y, double width, double height, string fill, int radius, string stroke = "none") => _body.AppendLine(Invariant(
        $"""<rect x="{x:0.#}" y="{y:0.#}" width="{width:0.#}" height="{height:0.#}" rx="{radius}" fill="{fill}" stroke="{stroke}"/>"""));

    private static IEnumerable<string> Wrap(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }

            line += line.Length == 0 ? word : " " + word;
        }

        yield return line;
    }

    private static string Escape(string text) => SecurityElement.Escape(text);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
