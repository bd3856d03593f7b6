namespace Fargate.Core.Sources.Attributes;

/// <summary>A field with a value that no argument gives: <c>[AwsLogs]</c> sets <c>logDriver</c> to <c>awslogs</c>.</summary>
/// <param name="Field">A field of what the attribute writes.</param>
/// <param name="Value">Its value; null for none.</param>
public sealed record AttributeConstant(string Field, string? Value);
