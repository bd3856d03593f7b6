using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Objects;

/// <summary>Where a definition gets a value from.</summary>
/// <param name="Own">The first expression on the way from where the value is made that this definition alone has.</param>
/// <param name="Item">The member of an initializer, or the item of a list, that the value is; null where it is none, or one of two.</param>
internal sealed record ValuePlace(SyntaxNode Own, SyntaxNode? Item);
