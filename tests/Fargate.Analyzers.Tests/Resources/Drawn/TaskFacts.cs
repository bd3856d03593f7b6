using System.Text.Json.Nodes;

namespace Fargate.Analyzers.Tests.Resources.Drawn;

/// <summary>What a resource has to know of the task that it starts, to fit to it; of an unknown task, that all is possible.</summary>
internal sealed class TaskFacts(JsonObject? task)
{
    /// <param name="Container">The container's name.</param>
    /// <param name="Number">The port.</param>
    /// <param name="Name">The mapping's name, where it has one.</param>
    /// <param name="HasAppProtocol">Whether it has requests.</param>
    public sealed record Port(string Container, int Number, string? Name, bool HasAppProtocol);

    public JsonObject? Task => task;

    public bool IsKnown => task is not null;

    public string Family => (string?)task?["family"] ?? "orders";

    public bool IsWindows => (string?)task?["runtimePlatform"]?["operatingSystemFamily"] is { } system
        && system.StartsWith("WINDOWS", StringComparison.Ordinal);

    public IReadOnlyList<JsonObject> Containers => [.. task?["containerDefinitions"]!.AsArray().Select(it => (JsonObject)it!) ?? []];

    /// <summary>The ports that a load balancer, a registry or Service Connect can lead to, by TCP.</summary>
    public IReadOnlyList<Port> Ports { get; } = task is null
        ? [new("web", 8080, "http", true), new("web", 9090, "tcp", false), new("admin", 65535, "admin", true)]
        : [.. from container in task["containerDefinitions"]!.AsArray()
              from mapping in container!["portMappings"]?.AsArray() ?? []
              where mapping!["containerPort"] is not null && (string?)mapping["protocol"] != "udp"
              select new Port((string)container["name"]!, (int)mapping["containerPort"]!,
                  (string?)mapping["name"], mapping["appProtocol"] is not null)];

    public string? LaunchVolume =>
        (string?)task?["volumes"]?.AsArray().FirstOrDefault(it => (bool?)it!["configuredAtLaunch"] == true)?["name"];

    public bool HasTaskRole => task?["taskRoleArn"] is not null;

    // A container whose root can be written to; volumes at the agent's folders are not looked for.
    public bool CanBeEntered => !IsKnown || IsWindows || Containers.Any(it => (bool?)it["readonlyRootFilesystem"] != true);

    public bool HasHealthCheck => Containers.Any(it => it["healthCheck"] is not null);

    /// <summary>Whether the containers may use all of the task's memory.</summary>
    public bool IsFull => IsKnown && Containers.Sum(it =>
        (int?)it["memory"] ?? 0) >= int.Parse((string)task!["memory"]!, System.Globalization.CultureInfo.InvariantCulture);
}
