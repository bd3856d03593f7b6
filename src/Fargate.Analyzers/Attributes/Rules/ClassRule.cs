using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>A rule about how a class says a resource. What the reader stumbles over, it reports itself; this is what it cannot see.</summary>
internal abstract class ClassRule : Rule
{
    public abstract IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, ClassCheck check);
}
