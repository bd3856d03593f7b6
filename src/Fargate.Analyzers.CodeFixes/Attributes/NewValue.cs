using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.CodeFixes.Attributes;

/// <summary>What is to be written.</summary>
/// <param name="Value">The value of the API.</param>
/// <param name="Type">What C# takes at the place.</param>
/// <param name="Unit">What a number counts.</param>
internal sealed record NewValue(ApiNode Value, ITypeSymbol Type, ArgumentUnit Unit = ArgumentUnit.None);
