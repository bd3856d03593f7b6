namespace Fargate.Core.Sources.Objects.Values;

/// <summary>A value that only a run would tell.</summary>
public sealed class CodeUnknown : CodeValue
{
    /// <summary>What it is a property of, where that is a task definition that the service described; null otherwise.</summary>
    public string? CopiedFrom { get; init; }
}
