using Fargate.Core.Build;
using Fargate.Core.Costs;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Outputs.CloudFormation;
using Fargate.Core.Outputs.Policy;
using Fargate.Core.Tree;

namespace Fargate.Core.Kinds;

/// <summary>A service with its scaling.</summary>
internal sealed class ServiceKind() : ResourceKind<Service>(CostEntry.ServiceKind, ServiceShape.Instance, "service.serviceName")
{
    private const string Capacity = "ecs:service:DesiredCount";

    public override string InputField => "service";

    public override ApiPath ScopeField { get; } = ApiPath.Parse("service.cluster")!;

    public override bool HasTask => true;

    public override ApiPath TaskField { get; } = ApiPath.Parse("service.taskDefinition")!;

    public override bool IsCompleted => true;

    public override void AddConstants(ApiObject root)
    {
    }

    public override void Complete(ApiObject root)
    {
        ApiNode resourceId = NameOf(root) is { } name && ClusterNames.OfService(root[InputField] as ApiObject) is { } cluster
            ? ApiScalar.String($"service/{cluster}/{name}")
            : new ApiUnknown();
        foreach (var scaling in Scaling(root))
        {
            scaling.Set("ServiceNamespace", ApiScalar.String("ecs"));
            scaling.Set("ResourceId", resourceId);
            scaling.Set("ScalableDimension", ApiScalar.String(Capacity));
        }
    }

    private protected override Service View(ApiObject root) => new(root);

    private protected override CostEntry? Cost(Service view, TaskDefinition? task, BuildFacts build)
    {
        var target = view.ScalableTarget;
        (int Min, int Max)? bounds = target.MinCapacity.IsKnown(out var min) && target.MaxCapacity.IsKnown(out var max) ? (min, max) : null;
        // What scaling starts with where the service does not say it.
        var count = StartedTasks.CountOf(view.Input.DesiredCount, whenAbsent: bounds?.Min);
        var isScaled = target.MinCapacity.IsUnknown || target.MaxCapacity.IsUnknown;
        return StartedTasks.Of(this, view, view.Launch, isScaled ? null : count, bounds, task, build);
    }

    private protected override IEnumerable<OutputFile> Documents(Service view, TaskDefinition? task, BuildFacts build)
    {
        var root = view.Root;
        var name = NameOf(root);
        return
        [
            .. CliInput.Of(name, FileNames.Service, root[InputField], Shape[InputField]!, CliInput.SummaryOf(root[InputField], "desiredCount")),
            .. UpdateServiceInput.Of(root[InputField], isScaled: root["scalableTarget"] is ApiObject),
            .. CliInput.Of(name, FileNames.ScalableTarget, root["scalableTarget"], Shape["scalableTarget"]!, RangeOf(root["scalableTarget"])),
            .. Many(root, name, ".scaling-policy.json", "scalingPolicies", "PolicyName", "PolicyType"),
            .. Many(root, name, ".scheduled-action.json", "scheduledActions", "ScheduledActionName", "Schedule"),
            .. build.EmitsPolicies && ExecutionRolePolicy.OfProxy(view, task, build) is { } policy ? [policy] : Array.Empty<OutputFile>(),
            .. build.EmitsCloudFormation && ServiceTemplate.Of(root, task?.Root, build) is { } template ? [template] : Array.Empty<OutputFile>(),
        ];
    }

    private static IEnumerable<ApiObject> Scaling(ApiObject root)
    {
        if (root["scalableTarget"] is ApiObject target)
            yield return target;
        foreach (var list in new[] { root["scalingPolicies"], root["scheduledActions"] })
        {
            foreach (var item in (list as ApiArray)?.Items.OfType<ApiObject>() ?? [])
                yield return item;
        }
    }

    private IEnumerable<OutputFile> Many(ApiObject root, string? service, string suffix, string field, string nameField, string summaryField)
    {
        var shape = ((ListShape)Shape[field]!).Item;
        return (root[field] as ApiArray)?.Items.OfType<ApiObject>()
            .SelectMany(it => it.TextOf(nameField) is { } name && service is not null
                ? CliInput.Of(FileNames.ForAny(service, name, suffix), it, shape, it.TextOf(summaryField) ?? "")
                : []) ?? [];
    }

    private static string RangeOf(ApiNode? target) =>
        target is ApiObject it && it.TextOf("MinCapacity") is { } min && it.TextOf("MaxCapacity") is { } max ? $"{min} to {max} tasks" : "";
}
