using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Model;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>A kind with the view in which rules see its resources.</summary>
internal abstract class ResourceKind<TView>(string name, ObjectShape shape, string nameField) : ResourceKind(name, shape, nameField)
    where TView : ResourceView
{
    public sealed override IReadOnlyList<Finding> Check(ApiObject root, TaskDefinition? task, CheckSettings settings)
    {
        var view = View(root);
        var findings = RuleContext.CheckAll(view, TaskOf(view, task), settings, () => Cost(view, task, settings.Build));
        return Overridden(view, task) is { } overridden ? [.. findings, .. RuleContext.CheckSizes(task, overridden, settings)] : findings;
    }

    public sealed override CostEntry? Cost(ApiObject root, TaskDefinition? task, BuildFacts build) => Cost(View(root), task, build);

    public sealed override IReadOnlyList<OutputFile> Documents(ApiObject root, TaskDefinition? task, BuildFacts build, string scope = "")
    {
        var view = View(root);
        var files = Documents(view, task, build).ToList();
        var cost = Cost(view, task, build);
        if (files.Count > 0)
            files[0] = files[0].With(scope.Length > 0 && cost is not null ? cost with { Name = $"{scope}/{cost.Name}" } : cost);
        return scope.Length > 0 ? [.. files.Select(it => it with { Name = FileNames.Within(scope, it.Name) })] : files;
    }

    private protected abstract TView View(ApiObject root);

    private protected virtual TaskDefinition? TaskOf(TView view, TaskDefinition? task) => task;

    /// <summary>The task with the sizes that it is started with; null where these are its own, or not known.</summary>
    private protected virtual OverriddenTask? Overridden(TView view, TaskDefinition? task) => null;

    private protected abstract CostEntry? Cost(TView view, TaskDefinition? task, BuildFacts build);

    /// <summary>The files, the resource itself first and without its cost.</summary>
    private protected abstract IEnumerable<OutputFile> Documents(TView view, TaskDefinition? task, BuildFacts build);
}
