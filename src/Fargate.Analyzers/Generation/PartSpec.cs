namespace Fargate.Analyzers.Generation;

/// <summary>The part that is added to a class.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Types">The declarations of the class and those around it, the outermost first, such as <c>partial class WebApp</c>.</param>
/// <param name="CanNameAttribute"><see cref="GeneratedCode.CanNameAttribute"/>.</param>
/// <param name="IsDocumented">Whether the user says what the class is: of two summaries an editor shows one.</param>
internal sealed record PartSpec(string Namespace, EquatableArray<string> Types, bool CanNameAttribute, bool IsDocumented);
