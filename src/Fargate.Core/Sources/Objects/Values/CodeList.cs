namespace Fargate.Core.Sources.Objects.Values;

/// <summary>A list or an array.</summary>
public sealed class CodeList : CodeValue
{
    public List<CodeValue> Items { get; } = [];

    /// <summary>More items may come where they are not seen.</summary>
    public bool IsOpen { get; set; }
}
