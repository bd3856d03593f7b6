namespace Fargate.Core.Tree;

/// <summary>A string, number or truth value.</summary>
public sealed class ScalarShape(ScalarKind kind, params string[] values) : Shape
{
    public ScalarKind Kind => kind;

    /// <summary>The values of an enumeration; empty for everything else.</summary>
    public IReadOnlyList<string> Values => values;

    /// <summary>Whether the service also takes what is none of the <see cref="Values"/>.</summary>
    public bool TakesOthers { get; init; }
}
