using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Limits;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Outputs.Policy;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>A task definition.</summary>
internal sealed class TaskDefinitionKind() : ResourceKind<TaskDefinition>(CostEntry.TaskDefinitionKind, TaskDefinitionShape.Instance, "family")
{
    public override string? InputField => null;

    public override bool HasTask => false;

    public override ApiPath? TaskField => null;

    public override bool IsCompleted => false;

    public override void AddConstants(ApiObject root)
    {
        if (root["requiresCompatibilities"] is null)
            root.GetOrAddArray("requiresCompatibilities").Items.Add(ApiScalar.String("FARGATE"));
        if (root["networkMode"] is null && !root.IsOpen)
            root.Set("networkMode", ApiScalar.String(NetworkModes.Awsvpc));
    }

    public override void Complete(ApiObject root)
    {
    }

    private protected override TaskDefinition View(ApiObject root) => new(root);

    private protected override TaskDefinition TaskOf(TaskDefinition view, TaskDefinition? task) => view;

    private protected override CostEntry? Cost(TaskDefinition view, TaskDefinition? task, BuildFacts build) => StartedTasks.One(view, build);

    private protected override IEnumerable<OutputFile> Documents(TaskDefinition view, TaskDefinition? task, BuildFacts build)
    {
        if (!view.Family.IsKnown(out var family) || FileNames.For(family) is not { } name)
            yield break;
        yield return new OutputFile(name, TaskDefinitionJson.Write(view.Root), Summary.Of(view));
        if (build.EmitsPolicies && ExecutionRolePolicy.Of(view, build) is { } policy)
            yield return policy;
    }
}
