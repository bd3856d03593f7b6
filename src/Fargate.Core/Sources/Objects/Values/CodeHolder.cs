namespace Fargate.Core.Sources.Objects.Values;

/// <summary>An object whose properties are fields of a structure.</summary>
/// <param name="Object">The object.</param>
/// <param name="PropertyOf">The name of the property for a field, by the field's path in the structure; null for one that it does not have. Case counts nothing.</param>
public sealed record CodeHolder(CodeObject Object, Func<string, string?> PropertyOf);
