using Microsoft.CodeAnalysis.Text;

namespace Picture;

/// <summary>A word and its colour.</summary>
internal sealed record ColouredSpan(TextSpan Span, string Colour);
