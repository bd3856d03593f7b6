using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Build;
using Fargate.Core.Rules;
using Microsoft.CodeAnalysis;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>A rule about what attributes stand on a class, whether it is a resource or not.</summary>
internal abstract class TypeRule : Rule
{
    public abstract IEnumerable<AnnotatedFinding> Check(INamedTypeSymbol type, ParameterSet parameters, CancellationToken cancellation);
}
