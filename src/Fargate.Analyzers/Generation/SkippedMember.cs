using Fargate.Core.Tree;

namespace Fargate.Analyzers.Generation;

/// <summary>A member that is not generated.</summary>
/// <param name="Name">What it would be called.</param>
/// <param name="Reason">Why it is not.</param>
/// <param name="Path">What it would stand for.</param>
internal sealed record SkippedMember(string Name, string Reason, ApiPath Path);
