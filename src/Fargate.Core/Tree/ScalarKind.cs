namespace Fargate.Core.Tree;

/// <summary>The JSON type of an <see cref="ApiScalar"/>, and of a <see cref="ScalarShape"/>.</summary>
public enum ScalarKind
{
    String,
    Number,
    Boolean,
}
