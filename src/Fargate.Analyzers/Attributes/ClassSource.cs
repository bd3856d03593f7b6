using Fargate.Core.Kinds;
using Fargate.Core.Sources.Attributes;

namespace Fargate.Analyzers.Attributes;

/// <summary>How diagnostics name the source that an annotated class is (<see cref="Core.Sources.SourceProperty"/>): a class may be several resources.</summary>
internal static class ClassSource
{
    private const string Prefix = "class:";

    public static string Of(ClassKind kind) => Prefix + kind.Resource.Name;

    /// <summary>Null for another source.</summary>
    public static ClassKind? KindOf(string source) =>
        source.StartsWith(Prefix, StringComparison.Ordinal) && ResourceKind.Find(source.Substring(Prefix.Length)) is { } resource ? ClassKind.Of(resource) : null;
}
