namespace Fargate.Core.Tree;

/// <summary>A list.</summary>
/// <param name="item">What its items are.</param>
/// <param name="keyField">The field that tells one item from another, where a single one does.</param>
public sealed class ListShape(Shape item, string? keyField = null) : Shape
{
    public Shape Item => item;

    public string? KeyField => keyField;

    /// <summary>Whether the order of the items says nothing. That of items with a key never does.</summary>
    public bool IsSet { get; init; } = keyField is not null;

    /// <summary>The fields that together tell one item of a set from another; none where the items are no structures.</summary>
    public IReadOnlyList<string> Identity { get; init; } = keyField is null ? [] : [keyField];
}
