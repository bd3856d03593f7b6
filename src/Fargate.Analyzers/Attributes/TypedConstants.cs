using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes;

/// <summary>Attributes of our names may be somebody else's, with anything for arguments.</summary>
internal static class TypedConstants
{
    /// <summary>Null for what is no text. (An array throws where it is asked for its value.)</summary>
    public static string? Text(this TypedConstant constant) => constant.Kind == TypedConstantKind.Primitive ? constant.Value as string : null;
}
