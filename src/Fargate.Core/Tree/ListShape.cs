namespace Fargate.Core.Tree;

/// <summary>A list.</summary>
/// <param name="item">What its items are.</param>
/// <param name="keyField">The field that tells one item from another, where a single one does.</param>
public sealed class ListShape(Shape item, string? keyField = null) : Shape
{
    public Shape Item => item;

    public string? KeyField => keyField;
}
