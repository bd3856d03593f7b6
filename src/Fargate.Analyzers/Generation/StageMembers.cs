using Fargate.Core.Tree;

namespace Fargate.Analyzers.Generation;

/// <summary>What the members say of a task definition in one stage.</summary>
/// <param name="Stage">The stage; null in a project without stages.</param>
/// <param name="Root">The definition.</param>
/// <param name="Family">Its family.</param>
/// <param name="Summary">The definition at a glance.</param>
/// <param name="Containers">The containers that have a class of their own among the members.</param>
internal sealed record StageMembers(string? Stage, ApiObject Root, string Family, string Summary, IReadOnlyList<ContainerSpec> Containers);
