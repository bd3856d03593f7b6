using System.Text.Json.Nodes;
using Fargate.Core.Kinds;
using Fargate.Core.Model.Tasks;
using Fargate.Core.Rules;
using Fargate.Core.Sources.Attributes;
using Fargate.Core.Tree;

namespace Fargate.Core.Tests;

/// <summary>Services and other resources, from JSON; marks as in <see cref="Definitions"/>.</summary>
internal static class Resources
{
    private const string Launch = """
        "launchType": "FARGATE",
        "networkConfiguration": { "awsvpcConfiguration": { "subnets": ["subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb"] } }
        """;

    private static readonly Dictionary<ResourceKind, string> Valid = new()
    {
        [ResourceKind.Service] =
            $$"""{ "service": { "serviceName": "web", "cluster": "shop", "taskDefinition": "web-app", "desiredCount": 2, {{Launch}} } }""",
        [ResourceKind.RunTask] =
            $$"""{ "name": "migrate", "runTask": { "cluster": "shop", "taskDefinition": "web-app", {{Launch}} } }""",
        [ResourceKind.Schedule] = """
            {
              "Name": "nightly", "ScheduleExpression": "rate(1 day)",
              "Target": {
                "Arn": "arn:aws:ecs:eu-west-1:123456789012:cluster/shop",
                "RoleArn": "arn:aws:iam::123456789012:role/scheduler",
                "EcsParameters": {
                  "TaskDefinitionArn": "web-app", "LaunchType": "FARGATE",
                  "NetworkConfiguration": { "awsvpcConfiguration": { "Subnets": ["subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb"] } }
                }
              }
            }
            """,
        [ResourceKind.Cluster] = """{ "clusterName": "shop" }""",
        [ResourceKind.FargateProfile] = """
            {
              "fargateProfileName": "batch", "clusterName": "shop", "podExecutionRoleArn": "arn:aws:iam::123456789012:role/pods",
              "subnets": ["subnet-0aaaaaaaaaaaaaaaa", "subnet-0bbbbbbbbbbbbbbbb"], "selectors": [{ "namespace": "batch" }]
            }
            """,
    };

    /// <summary>A resource without a fault, with these members put in, structures member by member; a null takes one out.</summary>
    public static ApiObject With(ResourceKind kind, string members)
    {
        var resource = JsonNode.Parse(Valid[kind])!.AsObject();
        Merge(resource, JsonNode.Parse(members)!.AsObject());
        var root = new ApiObject();
        var read = Definitions.Read(resource.ToJsonString());
        foreach (var key in read.Keys)
            root.Set(key, read[key]!);
        kind.Complete(root);
        return root;
    }

    /// <summary>What the rules whose ids start so say of <see cref="With"/>, those that are off by default included.</summary>
    /// <param name="id">The start of the rules' ids.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="members">What differs from a resource without a fault.</param>
    /// <param name="task">What differs from a task definition without a fault (<see cref="Definitions.With"/>); null for no task.</param>
    public static string Check(string id, ResourceKind kind, string members, string? task = "{}") =>
        FindingText.Of(All(kind, members, task).Where(it => it.Rule.Id.StartsWith(id, StringComparison.Ordinal)));

    public static IReadOnlyList<Finding> All(ResourceKind kind, string members, string? task = "{}") => kind.Check(
        With(kind, members), task is null ? null : new TaskDefinition(Definitions.With(task)),
        CheckSettings.None with { Words = AttributeWords.Of(ClassKind.Of(kind)) });

    private static void Merge(JsonObject into, JsonObject members)
    {
        foreach (var (key, value) in members)
        {
            if (value is null)
                into.Remove(key);
            else if (value is JsonObject inner && into[key] is JsonObject existing)
                Merge(existing, inner);
            else
                into[key] = value.DeepClone();
        }
    }
}
