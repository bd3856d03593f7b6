using System.Text.Json.Nodes;
using Fargate.Core.Json;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Clusters;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Cli;
using Fargate.Core.Rules;
using Fargate.Core.Tree;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>
/// A resource as attributes would say it, before what follows from the rest is put in, and its task and its cluster, if these are known.
/// </summary>
internal sealed record DrawnResource(ResourceKind Kind, JsonObject Json, JsonObject? Task, JsonObject? Cluster)
{
    public DrawnResource Copy() =>
        new(Kind, (JsonObject)Json.DeepClone(), (JsonObject?)Task?.DeepClone(), (JsonObject?)Cluster?.DeepClone());

    /// <param name="change">What is done to the trees of the resource, of the task and of the cluster before they are checked.</param>
    public IReadOnlyList<Finding> Findings(Action<ApiObject>? change = null)
    {
        var root = Read(Json, Kind.Shape);
        var task = Task is null ? null : Read(Task, TaskDefinitionShape.Instance);
        var cluster = Cluster is null ? null : Read(Cluster, ResourceKind.Cluster.Shape);
        foreach (var tree in new[] { root, task, cluster }.OfType<ApiObject>())
            change?.Invoke(tree);
        ResourceDefaults.Complete(Kind, root);
        if (cluster is not null)
            ResourceDefaults.Complete(ResourceKind.Cluster, cluster);
        return ResourceContext.CheckAll(
            Kind, root, task is null ? null : new TaskDefinition(task), RuleOptions.None,
            findCluster: name => cluster is not null && name == ResourceDrawing.ClusterName ? new Cluster(cluster) : null);
    }

    public IReadOnlyList<OutputFile> Documents() => ResourceDocuments.Of(Kind, Root());

    public override string ToString() =>
        $"{Kind.Attribute} {Json}\nof {Task?.ToString() ?? "no known task"}\nin {Cluster?.ToString() ?? "no known cluster"}";

    private ApiObject Root()
    {
        var root = Read(Json, Kind.Shape);
        ResourceDefaults.Complete(Kind, root);
        return root;
    }

    private static ApiObject Read(JsonObject json, ObjectShape shape)
    {
        var read = (ApiObject)JsonReader.Read(json.ToJsonString()).Root!;
        var root = new ApiObject(shape);
        foreach (var key in read.Keys)
            root.Set(key, read[key]!);
        return root;
    }
}
