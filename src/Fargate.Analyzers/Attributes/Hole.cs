using Fargate.Analyzers.Attributes.Findings;

namespace Fargate.Analyzers.Attributes;

/// <summary>A text that the build's parameters may have to be filled into.</summary>
/// <param name="Text">The text as it is written.</param>
/// <param name="Place">Where.</param>
/// <param name="IsFreeText">Whether its <c>${X}</c> may be meant for somebody else.</param>
internal readonly record struct Hole(string Text, AttributeLocation Place, bool IsFreeText);
