using Fargate.Core.Tree;

namespace Fargate.Core.Rules.Size;

/// <summary>Something that Fargate does not have on Windows.</summary>
/// <param name="Feature">What it is, as a message names it.</param>
/// <param name="Find">Where it is used; null where it is not, or where that is unknown.</param>
/// <param name="IsRemovable">Whether the definition means the same without it but for the feature.</param>
internal sealed record WindowsGap<T>(string Feature, Func<T, ApiPath?> Find, bool IsRemovable = true);
