using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>A value that only <c>[JsonField]</c> can say.</summary>
/// <param name="Steps">The field's path below the task or the container: the steps of a JSON Pointer.</param>
/// <param name="Value">The value.</param>
/// <param name="Reason">Why no attribute can say it.</param>
public sealed record RawField(IReadOnlyList<string> Steps, ApiNode Value, string Reason);
