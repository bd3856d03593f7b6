using System.Text.Json.Nodes;
using Fargate.Core.Annotations;
using Fargate.Core.Json;
using Fargate.Core.Model;
using Fargate.Core.Rules;
using Fargate.Core.Writers;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>A resource as attributes would say it, before what follows from the rest is put in, and its task, if that is known.</summary>
internal sealed record DrawnResource(ResourceKind Kind, JsonObject Json, JsonObject? Task)
{
    public DrawnResource Copy() => new(Kind, (JsonObject)Json.DeepClone(), (JsonObject?)Task?.DeepClone());

    /// <param name="change">What is done to the trees of the resource and of the task before they are checked.</param>
    public IReadOnlyList<Finding> Findings(Action<ApiObject>? change = null)
    {
        var root = Read(Json, Kind.Shape);
        var task = Task is null ? null : Read(Task, TaskDefinitionShape.Instance);
        change?.Invoke(root);
        if (task is not null)
            change?.Invoke(task);
        ResourceDefaults.Complete(Kind, root);
        return ResourceContext.CheckAll(Kind, root, task is null ? null : new TaskDefinition(task), RuleOptions.None);
    }

    public IReadOnlyList<OutputFile> Documents() => ResourceDocuments.Of(Kind, Root());

    public override string ToString() => $"{Kind.Attribute} {Json}\nof {Task?.ToString() ?? "no known task"}";

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
