using Fargate.Core.Build;
using Fargate.Core.Model.Tasks;

namespace Fargate.Core.Rules;

/// <summary>What a rule about task definitions is given.</summary>
public sealed class RuleContext : CheckContext
{
    private RuleContext(TaskDefinition task, RuleOptions options, BuildFacts? build) : base(options, build) => Task = task;

    public TaskDefinition Task { get; }

    /// <summary>All findings of all rules about a definition, in the order of their ids.</summary>
    public static IReadOnlyList<Finding> CheckAll(TaskDefinition task, RuleOptions options, BuildFacts? build = null)
    {
        var context = new RuleContext(task, options, build);
        return context.Run(
            RuleCatalog.TaskDefinitionRules.Where(it => !it.IsFargateOnly || task.RequiresFargate == true),
            rule => rule.Check(context));
    }
}
