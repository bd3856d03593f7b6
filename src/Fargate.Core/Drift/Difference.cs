using Fargate.Core.Tree;

namespace Fargate.Core.Drift;

/// <summary>What one of two documents says otherwise than the other.</summary>
/// <param name="Path">Where. Items are named by what tells them apart, not by where they stand in their list.</param>
/// <param name="Text">The path and what differs there, on one line. The value of what looks like a secret is not in it.</param>
/// <param name="Place">What stands there in the first document, or what holds the place of it.</param>
public sealed record Difference(ApiPath Path, string Text, ApiNode Place);
