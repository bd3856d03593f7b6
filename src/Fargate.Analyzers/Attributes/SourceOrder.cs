using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>An order of places that is the same on every machine and in every build: by path, then position.</summary>
internal static class SourceOrder
{
    public static int Compare(SyntaxReference? one, SyntaxReference? other)
    {
        var byPath = string.CompareOrdinal(PathOf(one), PathOf(other));
        return byPath != 0 ? byPath : (one?.Span.Start ?? 0).CompareTo(other?.Span.Start ?? 0);
    }

    private static string PathOf(SyntaxReference? reference) => reference?.SyntaxTree.FilePath.Replace('\\', '/') ?? "";
}
