namespace Fargate.Core.Annotations;

/// <summary>How what an attribute says meets what a base class said.</summary>
public enum AttributeKind
{
    /// <summary>Stands once. Merges property by property.</summary>
    Structure,

    /// <summary>One of a list. Replaces the item with the same key.</summary>
    Item,

    /// <summary>Stands once. Replaces the whole.</summary>
    Slot,
}
