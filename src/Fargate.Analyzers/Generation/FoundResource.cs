using Fargate.Core.Sources.Attributes;

namespace Fargate.Analyzers.Generation;

/// <summary>What a class is, and what it says.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Spec">What it says; null for what gives no document: a template, or a class that cannot be one.</param>
internal sealed record FoundResource(ClassKind Kind, ResourceSpec? Spec);
