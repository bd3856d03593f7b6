namespace Fargate.Core.Model.Resources;

/// <summary>What a run changes of a container.</summary>
public sealed class ContainerOverride : ApiView
{
    internal ContainerOverride(ApiNode node, ApiView parent, string name, Func<string> token) : base(node, parent, name, token)
    {
    }

    public Value<string> Name => Text("name");

    public Value<int> Cpu => Integer("cpu");

    public Value<int> Memory => Integer("memory");

    public Value<int> MemoryReservation => Integer("memoryReservation");
}
