namespace Fargate.Analyzers.Generation;

/// <summary>What a class says in one stage.</summary>
/// <param name="Stage">The stage; null for what all those have in common that the class does not name.</param>
/// <param name="Tree">The resource; null where the class is none in this stage.</param>
/// <param name="Task">The task definition that it is about; null where that is no class of the project.</param>
/// <param name="PartClasses">The names of the classes that are parts of it, in their order.</param>
internal sealed record ResourceVariant(string? Stage, EquatableTree? Tree, EquatableTree? Task, EquatableArray<string> PartClasses);
