namespace Fargate.Analyzers.Generation;

/// <summary>The members that a class gets.</summary>
/// <param name="Id">Names the class in hint names.</param>
/// <param name="Family">The family.</param>
/// <param name="Summary">The definition at a glance.</param>
/// <param name="Part">Where the members go.</param>
/// <param name="Containers">The containers that have a class of their own among the members.</param>
internal sealed record MembersSpec(string Id, string Family, string Summary, PartSpec Part, EquatableArray<ContainerSpec> Containers);
