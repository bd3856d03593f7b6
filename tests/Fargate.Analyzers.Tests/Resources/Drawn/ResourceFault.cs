using System.Text.Json.Nodes;
using Fargate.Core.Sources.Attributes;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>One fault each, to be put into any valid resource, and the rule that has to speak of it. Other rules must not.</summary>
/// <param name="Rule">The id.</param>
/// <param name="What">The fault in words.</param>
/// <param name="Put">Puts it in; false where this resource has no place for it.</param>
internal sealed partial record ResourceFault(string Rule, string What, Func<DrawnResource, bool> Put)
{
    // No drawn container or port has these.
    private const string NoOne = "no-one";
    private const int FreePort = 64321;

    private const string BadTag = """[{ "key": "aws:a", "value": "v" }]""";

    public static IReadOnlyList<ResourceFault> All { get; } =
        [.. OfLaunches, .. OfServices, .. OfDeployments, .. OfConnections, .. OfScaling, .. OfOthers];

    public override string ToString() => $"{Rule} {What}";

    // The structure of a launch and the name that a field has in it; null for clusters and profiles.
    private static (JsonObject Launch, Func<string, string> Name)? Launch(DrawnResource it) => it.Kind.Name switch
    {
        "service" => (it.Json["service"]!.AsObject(), name => name),
        "runTask" => (it.Json["runTask"]!.AsObject(), name => name),
        "schedule" => (it.Json["Target"]!["EcsParameters"]!.AsObject(), name => char.ToUpperInvariant(name[0]) + name[1..]),
        _ => null,
    };

    private static ResourceFault OfLaunch(string rule, string what, Func<DrawnResource, JsonObject, Func<string, string>, bool> put) =>
        new(rule, what, it => Launch(it) is var (launch, name) && !HasController(launch, "EXTERNAL") && put(it, launch, name));

    // Of services whose tasks are replaced by Amazon ECS or CodeDeploy: they are the ones with a task definition.
    private static ResourceFault OfService(string rule, string what, Func<DrawnResource, JsonObject, bool> put) => new(
        rule, what, it => it.Kind.Name == "service" && it.Json["service"]!.AsObject() is var service && !HasController(service, "EXTERNAL")
            && put(it, service));

    private static ResourceFault Of(string rule, string kind, string what, Func<JsonObject, bool> put) =>
        new(rule, what, it => ClassKind.Of(it.Kind).Attribute == kind && put(it.Json));

    private static bool HasController(JsonObject service, string type) => (string?)service["deploymentController"]?["type"] == type;

    private static bool IsDaemon(JsonObject service) => (string?)service["schedulingStrategy"] == "DAEMON";

    private static bool Is(JsonNode? value, string text) => (string?)value == text;

    private static bool IsOnFargate(JsonObject launch, Func<string, string> name) =>
        Is(launch[name("launchType")], "FARGATE") || Items(launch, name("capacityProviderStrategy")).Any(it =>
            ((string)it["capacityProvider"]!).StartsWith("FARGATE", StringComparison.Ordinal));

    private static bool IsWindows(DrawnResource it) => new TaskFacts(it.Task).IsWindows;

    private static JsonObject[] Items(JsonNode holder, string name) => [.. holder[name]?.AsArray().Select(it => (JsonObject)it!) ?? []];

    private static JsonObject[] Containers(DrawnResource it) => it.Task is null ? [] : Items(it.Task, "containerDefinitions");

    private static JsonObject? Network(JsonObject launch, Func<string, string> name) =>
        launch[name("networkConfiguration")]?["awsvpcConfiguration"]?.AsObject();

    private static bool Set(JsonNode? holder, string name, string json)
    {
        if (holder is not JsonObject structure)
            return false;
        structure[name] = JsonNode.Parse(json);
        return true;
    }

    private static bool SetBelow(JsonObject holder, string structure, string name, string json)
    {
        holder[structure] ??= new JsonObject();
        return Set(holder[structure], name, json);
    }

    private static bool Remove(JsonNode? holder, string name) => (holder as JsonObject)?.Remove(name) == true;

    private static string Many(int count, string item) =>
        $"[{string.Join(", ", Enumerable.Range(0, count).Select(i => item.Replace("*", $"{i}", StringComparison.Ordinal)))}]";

    private static bool Repeat(JsonNode holder, string name, int count)
    {
        if (holder[name] is not JsonArray { Count: > 0 } list)
            return false;
        while (list.Count < count)
            list.Add(list[0]!.DeepClone());
        return true;
    }
}
