namespace Fargate.Analyzers.Generation;

/// <summary>The part that is added to a class.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="Types">The declarations of the class and those around it, the outermost first, such as <c>partial class WebApp</c>.</param>
/// <param name="CanNameAttribute"><see cref="GeneratedCode.CanNameAttribute"/>.</param>
internal sealed record PartSpec(string Namespace, EquatableArray<string> Types, bool CanNameAttribute);
