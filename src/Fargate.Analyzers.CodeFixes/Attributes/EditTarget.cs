using Fargate.Core.Sources.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>What a change is made to.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Argument">The argument that is there; null to add one, or to remove the attribute.</param>
/// <param name="Name">The property of an argument to add.</param>
/// <param name="Type">The type of the argument; null to remove something.</param>
/// <param name="Unit">What the argument counts.</param>
/// <param name="IsSpread">Whether the argument is the first of a list whose items are arguments one by one.</param>
internal sealed record EditTarget(
    AttributeSyntax Attribute, AttributeArgumentSyntax? Argument, string? Name, ITypeSymbol? Type, ArgumentUnit Unit,
    bool IsSpread = false);
