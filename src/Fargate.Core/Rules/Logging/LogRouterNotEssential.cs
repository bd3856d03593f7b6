using Fargate.Core.Edits;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules.Logging;

/// <summary>A log router that may stop alone.</summary>
internal sealed class LogRouterNotEssential : TaskDefinitionRule
{
    public override string Id => "FARG0813";

    public override string Title => "FireLens log router should be essential";

    public override string MessageFormat => "The log router, {0}, is not essential, so logs are lost once it stops: set essential to true";

    public override string Description =>
        "If the log router stops, the task keeps running without logs. AWS recommends \"that the container be marked as essential\".";

    public override Certainty Certainty => Certainty.Practice;

    public override bool HasEdits => true;

    public override bool IsFargateOnly => false;

    public override void Check(TaskDefinition task, RuleContext context)
    {
        var awaited = new Lazy<HashSet<string>>(() => AwaitedToEnd(task));
        foreach (var router in task.Routers())
        {
            if (!router.Essential.IsKnown(out var isEssential) || isEssential)
                continue;
            var path = router.Essential.Path;
            context.Report(
                path,
                [router.Describe()],
                router.Name.IsKnown(out var name) && awaited.Value.Contains(name)
                    ? []
                    : [new Edit("essential", "Set essential to true", Change.Set(path, true))]);
        }
    }

    // An essential container may not be one whose end others wait for.
    private static HashSet<string> AwaitedToEnd(TaskDefinition task)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var container in task.Containers)
        {
            foreach (var dependency in container.DependsOn)
            {
                if (dependency.Condition.IsKnown(out var condition) && condition is "COMPLETE" or "SUCCESS"
                    && dependency.ContainerName.IsKnown(out var name))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }
}
