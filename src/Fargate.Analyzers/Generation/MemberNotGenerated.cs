using Fargate.Analyzers.Attributes;
using Fargate.Analyzers.Attributes.Findings;
using Fargate.Analyzers.Attributes.Rules;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Generation;

/// <summary>A member that cannot be generated.</summary>
internal sealed class MemberNotGenerated : TaskClassRule
{
    public override string Id => "FARG0009";

    public override string Title => "Container, port or variable name cannot be a member of the Definition class";

    public override string MessageFormat => "Member '{0}' cannot be generated: {1}";

    public override string Description =>
        "The generated class Definition has a member for each container, and in it for each named port, environment variable, secret and "
        + "mount point. The JSON is written in any case.";

    public override Certainty Certainty => Certainty.Practice;

    protected override IEnumerable<AnnotatedFinding> Check(AnnotatedResource resource, TaskDefinition task, ClassCheck check)
    {
        if (resource.IsTemplate || !PartialTypes.CanBeExtended(resource.Symbol, check.Cancellation))
            return [];
        IEnumerable<SkippedMember> omissions = MemberPlan.IsPossibleIn(resource.Symbol)
            ? MemberPlan.For(task, [.. resource.Reading.Parts.Select(it => it.ClassName)]).Omissions
            : [new SkippedMember(MemberPlan.Definition, "the class already has this name, or a member with this name", ApiPath.Root)];
        return omissions.Select(it => new AnnotatedFinding(this, resource.PlaceOf(it.Path), [it.Name, it.Reason]));
    }
}
