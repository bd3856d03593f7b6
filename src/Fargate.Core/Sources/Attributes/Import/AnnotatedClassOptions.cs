namespace Fargate.Core.Sources.Attributes.Import;

/// <summary>How an annotated class is to be written.</summary>
/// <param name="ClassName">The name of the class, an identifier; see <see cref="ClassNames"/>.</param>
/// <param name="Namespace">The namespace, null or empty for none. What no namespace can be called is changed.</param>
/// <param name="Parameters">The names that the build fills in: <c>${Name}</c> stands for a parameter there.</param>
/// <param name="IsModern">Whether the compiler knows C# 12: <c>class Web;</c>, raw texts and namespaces without braces.</param>
public sealed record AnnotatedClassOptions(
    string ClassName, string? Namespace = null, IReadOnlyCollection<string>? Parameters = null, bool IsModern = true);
