namespace Fargate.Core.Sources.Objects.Values;

/// <summary>A dictionary.</summary>
public sealed class CodeMap : CodeValue
{
    public List<(CodeValue Key, CodeValue Value)> Entries { get; } = [];

    /// <summary>More entries may come where they are not seen.</summary>
    public bool IsOpen { get; set; }
}
