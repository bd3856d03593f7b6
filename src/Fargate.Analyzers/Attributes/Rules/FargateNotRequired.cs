using Fargate.Core.Rules;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>The compatibilities are stated, and leave Fargate out.</summary>
internal sealed class FargateNotRequired : Rule
{
    public override string Id => "FARG0015";

    public override string Title => "The compatibilities leave Fargate out";

    public override string MessageFormat => "The definition is not for Fargate: add Compatibility.Fargate, or leave RequiresCompatibilities out";

    public override string Description =>
        "Without FARGATE the service checks nothing of Fargate's until a task is to start, and then answers \"Task definition does not "
        + "support launch_type FARGATE.\" The rules for Fargate are silent, too.";

    public override Certainty Certainty => Certainty.Enforced;

    public static AnnotatedFinding? Check(AnnotatedTask task) =>
        task.Definition.RequiresFargate == false && task.Definition.Root["requiresCompatibilities"] is { } stated
            ? new AnnotatedFinding(new FargateNotRequired(), task.PlaceOf(stated), [])
            : null;
}
