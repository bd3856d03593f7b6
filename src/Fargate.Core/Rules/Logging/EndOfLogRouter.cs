using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules.Lifecycle;

namespace Fargate.Core.Rules.Logging;

/// <summary>A container waits for the end of the log router, which runs as long as the task.</summary>
internal sealed class EndOfLogRouter : DependencyRule
{
    public override string Id => "FARG0821";

    public override string Title => "dependsOn must not wait for the FireLens log router to exit";

    public override string MessageFormat =>
        "Condition {0} waits for '{1}' to exit, but the log router runs as long as the other containers log: use condition START or HEALTHY";

    public override string Description =>
        "Containers that log through FireLens depend on the log router, so it exits after them. A container that waits for it to exit "
        + "never starts.";

    public override Certainty Certainty => Certainty.Documented;

    public override bool HasEdits => true;

    protected override void Check(TaskDefinition task, RuleContext context, ContainerDependency dependency, string condition, Container target)
    {
        // The end of an essential container has a rule of its own.
        if (condition is "COMPLETE" or "SUCCESS" && target.IsRouter() && !target.Essential.Is(true, whenAbsent: true))
        {
            context.Report(
                dependency.Condition.Path,
                [condition, target.Name.Describe()],
                new Edit("start", "Change condition to START", Change.Set(dependency.Condition.Path, "START")));
        }
    }
}
