namespace Fargate.Core.Model.Resources;

/// <summary>What a schedule starts, and where.</summary>
public sealed class ScheduleTarget : ApiView
{
    internal ScheduleTarget(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
        Launch = new Launch(Member("EcsParameters"), this, "EcsParameters", isPascal: true);
        EcsParameters = new EcsParameters(Member("EcsParameters"), this, "EcsParameters");
    }

    /// <summary>The cluster.</summary>
    public Value<string> Arn => Text("Arn");

    /// <summary>The role with which the scheduler starts the task.</summary>
    public Value<string> RoleArn => Text("RoleArn");

    public Value<string> Input => Text("Input");

    public RetryPolicy RetryPolicy => new(Member("RetryPolicy"), this, "RetryPolicy");

    public EcsParameters EcsParameters { get; }

    public Launch Launch { get; }
}
