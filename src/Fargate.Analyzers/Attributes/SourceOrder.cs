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

    /// <summary>The order of <see cref="Compare"/>.</summary>
    public static IComparer<SyntaxReference?> OfReferences { get; } = Comparer<SyntaxReference?>.Create(Compare);

    /// <summary>The order of places in source.</summary>
    public static IComparer<Location> OfPlaces { get; } = Comparer<Location>.Create(static (one, other) =>
        string.CompareOrdinal(PathOf(one.SourceTree), PathOf(other.SourceTree)) is var byPath && byPath != 0
            ? byPath
            : one.SourceSpan.Start.CompareTo(other.SourceSpan.Start));

    /// <summary>Where a class is declared; the first of its parts.</summary>
    public static Location FirstPlaceOf(INamedTypeSymbol type) => type.Locations.Length == 1 ? type.Locations[0] : type.Locations.OrderBy(it => it, OfPlaces).First();

    private static string PathOf(SyntaxReference? reference) => PathOf(reference?.SyntaxTree);

    private static string PathOf(SyntaxTree? tree) => tree?.FilePath.Replace('\\', '/') ?? "";
}
