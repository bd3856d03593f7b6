using Fargate.Core.Edits;
using Fargate.Core.Model;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Lifecycle;

/// <summary>A container waits for the end of an essential one, with which the task ends.</summary>
internal sealed class CompletionOfEssential : DependencyRule
{
    public override string Id => "FARG0508";

    public override string Title => "dependsOn must not wait for an essential container to exit";

    public override string MessageFormat =>
        "Condition {0} waits for '{1}' to exit, but '{1}' is essential, so the task stops with it: set its essential to false, or use condition START";

    public override string Description =>
        "Containers are essential by default. ECS returns \"A dependency container with SUCCESS or COMPLETE condition cannot be an essential "
        + "container\".";

    public override Certainty Certainty => Certainty.Enforced;

    public override bool HasEdits => true;

    protected override void Check(TaskDefinition task, RuleContext context, ContainerDependency dependency, string condition, Container target)
    {
        if (condition is not ("COMPLETE" or "SUCCESS") || !target.Essential.Is(true, whenAbsent: true))
            return;
        var name = target.Name.Describe();
        var edits = new List<Edit>();
        if (IsAnotherEssential(task.Containers, target) && !target.Has("firelensConfiguration"))
            edits.Add(new Edit("non-essential", $"Make '{name}' non-essential", Change.Set(target.Essential.Path, false)));
        edits.Add(new Edit("start", "Change condition to START", Change.Set(dependency.Condition.Path, "START")));
        context.Report(dependency.Condition.Path, [condition, name], [.. edits]);
    }

    private static bool IsAnotherEssential(ApiList<Container> containers, Container target)
    {
        foreach (var container in containers)
        {
            if (!ReferenceEquals(container, target) && container.Essential.Is(true, whenAbsent: true))
                return true;
        }

        return false;
    }
}
