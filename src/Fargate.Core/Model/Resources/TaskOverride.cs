namespace Fargate.Core.Model.Resources;

/// <summary>What a run changes of a task definition.</summary>
public sealed class TaskOverride : ApiView
{
    internal TaskOverride(ApiNode? node, ApiView parent, string name) : base(node, parent, name)
    {
    }

    public Value<string> Cpu => Text("cpu");

    public Value<string> Memory => Text("memory");

    public EphemeralStorage EphemeralStorage => new(Member("ephemeralStorage"), this, "ephemeralStorage");

    public ApiList<ContainerOverride> ContainerOverrides =>
        List("containerOverrides", static (node, owner, key, token) => new ContainerOverride(node, owner, key, token));
}
