namespace Fargate.Analyzers.Generation;

/// <summary>All that is generated from one annotated class.</summary>
/// <param name="Id">Names the class in hint names and constants.</param>
/// <param name="Family">The family.</param>
/// <param name="FileName">The file that the build writes.</param>
/// <param name="Json">Its text.</param>
/// <param name="Summary">The definition at a glance.</param>
/// <param name="Part">Where the members go; null where there are none.</param>
/// <param name="Containers">The containers that have a class of their own among the members.</param>
internal sealed record DocumentSpec(
    string Id, string Family, string FileName, string Json, string Summary, PartSpec? Part, EquatableArray<ContainerSpec> Containers);
