using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Attributes;

/// <summary>A [JsonField].</summary>
/// <param name="Pointer">The pointer as it is written.</param>
/// <param name="Steps">Its steps.</param>
/// <param name="Value">The value.</param>
/// <param name="Place">The attribute.</param>
internal sealed record JsonField(string Pointer, IReadOnlyList<string> Steps, ApiNode Value, Place Place);
