namespace Fargate.Analyzers.Generation;

/// <summary>The generated class of a container.</summary>
/// <param name="ClassName">Its name, the same as that of the container's class.</param>
/// <param name="Name">The container's name.</param>
/// <param name="Image">The container's image; null where it is not known.</param>
/// <param name="Groups">The classes in it.</param>
internal sealed record ContainerSpec(string ClassName, string Name, string? Image, EquatableArray<MemberGroupSpec> Groups);
