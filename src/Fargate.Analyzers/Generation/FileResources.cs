namespace Fargate.Analyzers.Generation;

/// <summary>The resources that the classes of a file are.</summary>
internal sealed record FileResources(EquatableArray<FoundResource> All);
