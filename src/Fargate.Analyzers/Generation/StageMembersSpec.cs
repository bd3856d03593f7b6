namespace Fargate.Analyzers.Generation;

/// <summary>The members that a stage has to itself.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Name">The class that holds them.</param>
/// <param name="Summary">The definition at a glance.</param>
/// <param name="Members">The members.</param>
internal sealed record StageMembersSpec(string Stage, string Name, string Summary, MemberSetSpec Members);
