using System.Text.Json.Nodes;
using Fargate.Core.Build;
using Fargate.Core.Json;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Clusters;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Outputs;
using Fargate.Core.Outputs.Policy;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
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
        var root = Read(Json);
        var task = Task is null ? null : Read(Task);
        var cluster = Cluster is null ? null : Read(Cluster);
        foreach (var tree in new[] { root, task, cluster }.OfType<ApiObject>())
            change?.Invoke(tree);
        Kind.Complete(root);
        if (cluster is not null)
            ResourceKind.Cluster.Complete(cluster);
        return Kind.Check(root, task is null ? null : new TaskDefinition(task), CheckSettings.None with
        {
            FindCluster = name => cluster is not null && name == ResourceDrawing.ClusterName ? new Cluster(cluster) : null,
            Words = AttributeWords.Of(ClassKind.Of(Kind)),
        });
    }

    /// <summary>The inputs of AWS's calls.</summary>
    public IReadOnlyList<OutputFile> Documents() =>
        [.. Kind.Documents(Root(), null, BuildFacts.None).Where(it => !it.Name.EndsWith(ExecutionRolePolicy.Suffix, StringComparison.Ordinal))];

    public override string ToString() =>
        $"{ClassKind.Of(Kind).Attribute} {Json}\nof {Task?.ToString() ?? "no known task"}\nin {Cluster?.ToString() ?? "no known cluster"}";

    private ApiObject Root()
    {
        var root = Read(Json);
        Kind.Complete(root);
        return root;
    }

    private static ApiObject Read(JsonObject json) => (ApiObject)JsonReader.Read(json.ToJsonString()).Root!;
}
