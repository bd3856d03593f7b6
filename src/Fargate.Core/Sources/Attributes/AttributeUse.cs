using Fargate.Core.Tree;

namespace Fargate.Core.Sources.Attributes;

/// <summary>An attribute with its arguments, as it would stand on a class.</summary>
/// <param name="Shape">The attribute.</param>
/// <param name="Arguments">The parameters of one constructor and then the properties, each with the value of its field.</param>
public sealed record AttributeUse(AttributeShape Shape, IReadOnlyList<(AttributeArgument Argument, ApiNode Value)> Arguments);
