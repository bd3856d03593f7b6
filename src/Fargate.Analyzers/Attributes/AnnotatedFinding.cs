using Fargate.Core.Edits;
using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes;

/// <summary>A fault in how an annotated class is written, which no path of the API can name.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Place">The attribute or its argument; null for the class as a whole.</param>
/// <param name="Arguments">What goes into the rule's message.</param>
/// <param name="Edits">The corrections that make sense.</param>
internal sealed record AnnotatedFinding(Rule Rule, Place? Place, IReadOnlyList<string> Arguments, params Edit[] Edits);
