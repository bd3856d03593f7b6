using Fargate.Core.Build;
using Fargate.Core.Kinds;
using Fargate.Core.Model;
using Fargate.Core.Model.Clusters;
using Fargate.Core.Model.Eks;
using Fargate.Core.Model.Launching;
using Fargate.Core.Model.Runs;
using Fargate.Core.Model.Schedules;
using Fargate.Core.Model.Services;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;

namespace Fargate.Core.Rules;

/// <summary>What a rule about a resource is given: the one resource, in the view of its kind, and the task that it starts.</summary>
public sealed class ResourceContext : CheckContext
{
    private readonly Lazy<Cluster?> _namedCluster;

    private ResourceContext(
        ResourceKind kind, ApiObject root, TaskDefinition? task, RuleOptions options, BuildFacts? build, Func<string, Cluster?>? findCluster)
        : base(options, build)
    {
        (Kind, Root, Task) = (kind, root, task);
        _namedCluster = new Lazy<Cluster?>(() => ClusterName is { } name ? findCluster?.Invoke(name) : null);
        switch (kind.Target)
        {
            case AttributeTarget.Service:
                Service = new Service(root);
                break;
            case AttributeTarget.RunTask:
                RunTask = new RunTask(root);
                break;
            case AttributeTarget.Schedule:
                Schedule = new Schedule(root);
                break;
            case AttributeTarget.Cluster:
                Cluster = new Cluster(root);
                break;
            case AttributeTarget.FargateProfile:
                FargateProfile = new FargateProfile(root);
                break;
        }
    }

    public ResourceKind Kind { get; }

    /// <summary>The resource as a tree, for rules that are data.</summary>
    public ApiObject Root { get; }

    /// <summary>The task that is started, or that has the profile; null where it is not known.</summary>
    public TaskDefinition? Task { get; }

    public Service? Service { get; }

    public RunTask? RunTask { get; }

    public Schedule? Schedule { get; }

    public Cluster? Cluster { get; }

    public FargateProfile? FargateProfile { get; }

    /// <summary>What services, runs and schedules say alike; null for other resources.</summary>
    public Launch? Launch => Service?.Launch ?? RunTask?.Launch ?? Schedule?.Launch;

    /// <summary>The strategy of a service, a run or a schedule, or the default one of a cluster.</summary>
    public ApiList<CapacityProviderStrategyItem>? CapacityProviderStrategy => Launch?.CapacityProviderStrategy ?? Cluster?.DefaultCapacityProviderStrategy;

    /// <summary>The cluster in which a service, a run or a schedule starts its tasks; null where it is none of the project's.</summary>
    // Few rules ask, and only once nothing else is left to know.
    public Cluster? NamedCluster => _namedCluster.Value;

    // The name is what stands last in an ARN.
    private string? ClusterName =>
        (Service?.Input.Cluster ?? RunTask?.Input.Cluster ?? Schedule?.Target.Arn) is { } cluster && cluster.IsKnown(out var name)
            ? name.Substring(name.LastIndexOf('/') + 1)
            : null;

    /// <summary>All findings of all rules about a resource, in the order of their ids.</summary>
    public static IReadOnlyList<Finding> CheckAll(
        ResourceKind kind, ApiObject root, TaskDefinition? task, RuleOptions options, BuildFacts? build = null,
        Func<string, Cluster?>? findCluster = null)
    {
        var context = new ResourceContext(kind, root, task, options, build, findCluster);
        return context.Run(RuleCatalog.ResourceRules, rule => rule.Check(context));
    }
}
