namespace Fargate.Core.Sources.Objects.Values;

/// <summary>A value that only a run would tell.</summary>
public sealed class CodeUnknown : CodeValue;
