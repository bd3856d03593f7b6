using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Attributes;

/// <summary>A [JsonField].</summary>
/// <param name="Pointer">The pointer as it is written.</param>
/// <param name="Steps">The steps to the field from the root of the tree: those of the document, and its own.</param>
/// <param name="Value">The value.</param>
/// <param name="Place">The attribute.</param>
internal sealed record JsonField(string Pointer, IReadOnlyList<string> Steps, ApiNode Value, AttributeLocation Place);
