using Fargate.Analyzers.Attributes;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Generation;

/// <summary>A member that cannot be generated.</summary>
internal sealed class MemberLeftOut : Rule
{
    public override string Id => "FARG0009";

    public override string Title => "A member cannot be generated";

    public override string MessageFormat => "No member '{0}' is generated: {1}";

    public override string Description =>
        "The generated class Definition has a member for each container, and in it for each named port, environment variable, secret and "
        + "mount point. The JSON is written in any case.";

    public override Certainty Certainty => Certainty.Practice;

    public static IEnumerable<AnnotatedFinding> Check(AnnotatedTask task, CancellationToken cancellation)
    {
        if (task.IsTemplate || !PartialTypes.CanBeExtended(task.Symbol, cancellation))
            return [];
        IEnumerable<LeftOut> omissions = MemberPlan.IsPossibleIn(task.Symbol)
            ? MemberPlan.For(task.Definition, [.. task.Containers.Select(it => it.ClassName)]).Omissions
            : [new LeftOut(MemberPlan.Definition, "the class has that name, or a member of it", ApiPath.Root)];
        return omissions.Select(it => new AnnotatedFinding(new MemberLeftOut(), task.PlaceOf(it.Path), [it.Name, it.Reason]));
    }
}
