using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>The compatibilities are stated, and leave Fargate out.</summary>
internal sealed class FargateNotRequired : TaskClassRule
{
    public override string Id => "FARG0015";

    public override string Title => "RequiresCompatibilities must include Fargate";

    public override string MessageFormat => "RequiresCompatibilities does not include Fargate: add Compatibility.Fargate, or remove the property";

    public override string Description =>
        "Without FARGATE the service checks nothing of Fargate's until a task is to start, and then answers \"Task definition does not "
        + "support launch_type FARGATE.\" The rules for Fargate are silent, too.";

    public override Certainty Certainty => Certainty.Enforced;

    protected override IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, TaskDefinition task, ClassCheck check)
    {
        if (task.RequiresFargate == false && task.Root["requiresCompatibilities"] is { } stated)
            yield return new AnnotatedFinding(this, resource.PlaceOf(stated), []);
    }
}
