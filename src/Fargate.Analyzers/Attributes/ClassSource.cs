using Fargate.Core.Kinds;
using Fargate.Core.Sources.Attributes;

namespace Fargate.Analyzers.Attributes;

/// <summary>
/// How diagnostics name the source that an annotated class is (<see cref="Core.Sources.SourceProperty"/>): a class may be several resources, and another one
/// in each stage.
/// </summary>
/// <param name="Kind">What the class is.</param>
/// <param name="Stages">The stages that have the fault, where others do not; else none.</param>
internal sealed record ClassSource(ClassKind Kind, IReadOnlyList<string> Stages)
{
    private const string Prefix = "class:";

    public static string Of(ClassKind kind, IReadOnlyList<string> stages) => string.Join("@", [Prefix + kind.Resource.Name, .. stages]);

    /// <summary>Null for another source.</summary>
    public static ClassSource? Parse(string source)
    {
        if (!source.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var parts = source.Substring(Prefix.Length).Split('@');
        return ResourceKind.Find(parts[0]) is { } resource ? new ClassSource(ClassKind.Of(resource), [.. parts.Skip(1)]) : null;
    }
}
