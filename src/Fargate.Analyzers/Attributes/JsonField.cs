using Fargate.Core.Tree;

namespace Fargate.Analyzers.Attributes;

/// <summary>A [JsonField].</summary>
/// <param name="Pointer">The pointer as it is written.</param>
/// <param name="Steps">Its steps.</param>
/// <param name="Template">The value as it is written.</param>
/// <param name="Value">The value with the build's parameters filled in.</param>
/// <param name="Place">The attribute.</param>
internal sealed record JsonField(string Pointer, IReadOnlyList<string> Steps, ApiNode Template, ApiNode Value, Place Place);
