using Fargate.Core.Json;
using Fargate.Core.Model.Launching;
using Fargate.Core.Tree;

namespace Fargate.Core.Model.Schedules;

/// <summary>What a schedule starts, and where.</summary>
public sealed class ScheduleTarget : ApiView
{
    // The scheduler puts the attempt's own values in; whether it does so before it reads the JSON was not seen.
    private const string OwnValue = "<aws.scheduler.";

    internal ScheduleTarget(ApiNode? node, ApiView parent, string name) : base(node, parent, name) =>
        Launch = new LaunchSettings(Member("EcsParameters"), this, "EcsParameters", isPascal: true);

    /// <summary>The cluster's ARN.</summary>
    public Value<string> Arn => Text("Arn");

    /// <summary>What the task is told, in JSON; it may override what the definition says.</summary>
    public Value<string> Input => Text("Input");

    /// <summary>What the JSON in it says; null where there is none, unknown where it cannot be read.</summary>
    public ApiNode? InputNode => Input.IsAbsent ? null : ReadInput() is { Error: null, Root: { } root } ? root : new ApiUnknown();

    /// <summary>Whether the input surely is no JSON.</summary>
    public bool HasInputFault => ReadInput() is { Error: not null };

    public LaunchSettings Launch { get; }

    private JsonDocument? ReadInput() => Input.IsKnown(out var text) && !text.Contains(OwnValue) ? JsonReader.Read(text) : null;

    public Value<string> TaskDefinitionArn => Launch.TaskDefinitionArn;
}
