using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>A task definition that gets no generated members, because its class is not partial.</summary>
internal sealed class NotPartial : TaskClassRule
{
    public override string Id => Ids.NotPartial;

    public override string Title => "Class must be partial to get its generated Definition class";

    public override string MessageFormat => "'{0}' is not partial: make it partial to use {1}.Definition.Family, the containers' names, ports and more in code";

    public override string Description =>
        "The generated members keep the application in step with its task definition. The JSON is written in any case.";

    public override Certainty Certainty => Certainty.Practice;

    protected override IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, TaskDefinition task, ClassCheck check)
    {
        if (!resource.IsTemplate && PartialTypes.FirstNotPartial(resource.Symbol, check.Cancellation) is { } obstacle)
            yield return new AnnotatedFinding(this, null, [obstacle.Name, resource.Symbol.Name]);
    }
}
