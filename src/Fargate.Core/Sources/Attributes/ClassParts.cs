namespace Fargate.Core.Sources.Attributes;

/// <summary>The classes nested in another one that are items of one of its lists.</summary>
/// <param name="Class">What each of them is.</param>
/// <param name="Field">The list.</param>
/// <param name="NameField">The field of an item with its name: where it is not set, it follows from the name of the class (<see cref="ContainerNames"/>).</param>
public sealed record ClassParts(ClassKind Class, string Field, string NameField);
