using Fargate.Core.Json;
using Fargate.Core.Kinds;
using Fargate.Core.Outputs;
using Fargate.Core.Tree;

namespace Fargate.Core.Drift;

/// <summary>A task definition or a service as AWS describes it.</summary>
public sealed class DeployedResource
{
    // What the answer tells of a service where it tells of its deployments.
    private static readonly string[] OfDeployment = ["serviceConnectConfiguration", "volumeConfigurations", "vpcLatticeConfigurations"];

    private readonly ApiObject _answer;
    private readonly ApiObject _root = new();
    private readonly List<string> _untold = [];

    private DeployedResource(string suffix, string nameField, ApiObject answer)
    {
        Suffix = suffix;
        NameField = nameField;
        _answer = answer;
        // The values stay those of the answer, so that their places are known.
        foreach (var key in answer.Keys)
            _root.Set(key, answer[key]!);
    }

    /// <summary>What the names of files end in that say the same of it.</summary>
    public string Suffix { get; }

    /// <summary>The field with its name, in the answer as in a document.</summary>
    public string NameField { get; }

    public string Name => _root.TextOf(NameField) ?? "";

    /// <summary><c>shop:12</c>.</summary>
    public string Called => _root.TextOf("revision") is { } revision ? Name + ":" + revision : Name;

    /// <summary>Whether the answer tells of its tags: it does so when it was asked to. Where it was not, it may have an empty list.</summary>
    public bool HasTags => !_untold.Contains("tags");

    /// <summary>The resources that an answer of describe-task-definition or describe-services tells of.</summary>
    public static IReadOnlyList<DeployedResource> In(JsonDocument answer) => answer.Root switch
    {
        ApiObject root when root["taskDefinition"] is ApiObject task => [Task(task, root["tags"])],
        ApiObject root when root["services"] is ApiArray services => [.. services.Items.OfType<ApiObject>().Select(Service)],
        // What --query leaves of them.
        ApiObject root when root["containerDefinitions"] is not null => [Task(root, root["tags"])],
        ApiObject root when root["serviceArn"] is not null => [Service(root)],
        ApiArray list => [.. list.Items.OfType<ApiObject>().Where(it => it["serviceArn"] is not null).Select(Service)],
        _ => [],
    };

    /// <summary>How a document differs from it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isScaled">Whether scaling decides how many tasks of the service run.</param>
    public IReadOnlyList<Difference> Compare(ApiObject document, bool isScaled)
    {
        var shape = DocumentShapes.Of(Suffix)!;
        IEnumerable<string> leftOut = isScaled ? [.. _untold, "desiredCount"] : _untold;
        var differences = DocumentComparer.Compare(_root, document, shape, new DeployedSameness(shape, leftOut));
        return DocumentDrift.WithRefusals(Suffix, [.. differences.Select(it => it.Place == _root ? it with { Place = _answer } : it)], document);
    }

    private static DeployedResource Task(ApiObject task, ApiNode? tags)
    {
        var resource = new DeployedResource(FileNames.Suffix, ResourceKind.Task.NameField.Name, task);
        if (tags is not null)
            resource._root.Set("tags", tags);
        resource.Untold(tags is not ApiArray { Items.Count: > 0 }, "tags");
        return resource;
    }

    private static DeployedResource Service(ApiObject service)
    {
        var resource = new DeployedResource(FileNames.Service, ResourceKind.Service.NameField.Name, service);
        if (service["clusterArn"] is { } cluster)
            resource._root.Set("cluster", cluster);
        var deployments = (service["deployments"] as ApiArray)?.Items.OfType<ApiObject>().ToList() ?? [];
        var primary = deployments.Find(it => it.TextOf("status") == "PRIMARY");
        foreach (var field in OfDeployment)
        {
            if (primary?[field] is { } value)
                resource._root.Set(field, value);
        }

        resource.Untold(service["tags"] is not ApiArray { Items.Count: > 0 }, "tags");
        resource.Untold(primary is null, OfDeployment);
        // CodeDeploy, and a blue/green deployment, move the target groups of a service about.
        var controller = (service["deploymentController"] as ApiObject)?.TextOf("type");
        var isShifted = (service["loadBalancers"] as ApiArray)?.Items.Exists(it => (it as ApiObject)?["advancedConfiguration"] is not null) == true;
        resource.Untold(isShifted || controller is "CODE_DEPLOY" or "EXTERNAL", "loadBalancers");
        resource.Untold(controller is "EXTERNAL", "taskDefinition", "networkConfiguration", "platformVersion", "serviceRegistries");
        return resource;
    }

    private void Untold(bool condition, params string[] fields)
    {
        if (condition)
            _untold.AddRange(fields);
    }
}
