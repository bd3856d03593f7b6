using Fargate.Core.Model.Launching;
using Fargate.Core.Tree;

namespace Fargate.Core.Model.Schedules;

/// <summary>What a schedule starts, and where.</summary>
public sealed class ScheduleTarget : ApiView
{
    internal ScheduleTarget(ApiNode? node, ApiView parent, string name) : base(node, parent, name) =>
        Launch = new Launch(Member("EcsParameters"), this, "EcsParameters", isPascal: true);

    /// <summary>The cluster's ARN.</summary>
    public Value<string> Arn => Text("Arn");

    /// <summary>What the task is told, in JSON; it may override what the definition says.</summary>
    public Value<string> Input => Text("Input");

    public Launch Launch { get; }

    public Value<string> TaskDefinitionArn => Launch.TaskDefinitionArn;
}
