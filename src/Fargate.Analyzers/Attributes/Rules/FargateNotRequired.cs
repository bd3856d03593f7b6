using Fargate.Analyzers.Attributes.Findings;
using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Attributes.Rules;

/// <summary>The compatibilities are stated, and leave Fargate out.</summary>
internal sealed class FargateNotRequired : TaskClassRule
{
    private const string Field = "requiresCompatibilities";

    public override string Id => "FARG0015";

    public override string Title => "RequiresCompatibilities must include Fargate";

    public override string MessageFormat => "RequiresCompatibilities does not include Fargate: add Compatibility.Fargate, or remove the property";

    public override string Description =>
        "Without FARGATE, ECS applies none of the Fargate checks. Starting a task then fails with \"Task definition does not support "
        + "launch_type FARGATE.\" The Fargate rules of this package do not apply either.";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    protected override IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, TaskDefinition task, ClassCheck check)
    {
        if (task.RequiresFargate != false || task.Root[Field] is not ApiArray stated)
            yield break;
        var path = ApiPath.Root.Field(Field);
        yield return new AnnotatedFinding(
            this,
            resource.PlaceOf(stated),
            [],
            new Edit("add", "Add FARGATE to requiresCompatibilities", Change.Set(path, [.. stated.Items.OfType<ApiScalar>().Select(it => it.Text), "FARGATE"])),
            new Edit("remove", "Remove requiresCompatibilities (the default is FARGATE)", Change.Remove(path)));
    }
}
