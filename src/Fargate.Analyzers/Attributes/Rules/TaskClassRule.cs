using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Sources.Attributes;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>A rule about classes with [TaskDefinition].</summary>
internal abstract class TaskClassRule : ClassRule
{
    public sealed override IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, ClassCheck check) =>
        resource.Kind == ClassKind.Task && resource.Symbol.Is(ClassKind.Task) ? Check(resource, resource.Definition, check) : [];

    protected abstract IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, TaskDefinition task, ClassCheck check);
}
