namespace Fargate.Core.Sources.Attributes;

/// <summary>How what an attribute says meets what a base class said.</summary>
public enum AttributeKind
{
    /// <summary>Stands once. Merges property by property.</summary>
    Structure,

    /// <summary>One of a list. Replaces the item with the same key.</summary>
    Item,

    /// <summary>One of a map: its first argument is the key, its second the value.</summary>
    Entry,

    /// <summary>Stands once, alone or as one of several attributes for the same field. Replaces the whole.</summary>
    Slot,
}
